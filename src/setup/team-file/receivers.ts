import { isDeepStrictEqual } from 'node:util';
import { allReceivers, updateReceiver } from '../../../db/repos/telling/receivers.ts';
import type { Store } from '../../../db/store.ts';
import type { TeamReceiver } from '../../config/team-file/team-file.ts';
import { addReceiver, checkedReceiverSettings, withOverlap } from '../receivers.ts';
import type { AppliedChange } from './applied-change.ts';

export async function applyReceiver(store: Store, wish: TeamReceiver, now: Date) {
  const before = (await allReceivers(store)).find(({ name }) => name === wish.name);
  const change = (action: AppliedChange['action']) => ({
    noun: 'receiver' as const,
    name: wish.name,
    action,
  });
  if (before === undefined) {
    const { id } = await addReceiver(store, wish, now);
    return { id, change: change('added') };
  }
  const wished = before.kind === wish.kind ? withOverlap(before, wish.settings) : wish.settings;
  const settings = checkedReceiverSettings(wish.kind, wished);
  if (
    before.kind === wish.kind &&
    isDeepStrictEqual(before.settings, settings) &&
    isDeepStrictEqual(before.quietHours, wish.quietHours)
  ) {
    return { id: before.id, change: change('unchanged') };
  }
  await updateReceiver(store, before.id, {
    kind: wish.kind,
    settings,
    quietHours: wish.quietHours,
    disabledReason: null,
  });
  return { id: before.id, change: change('changed') };
}
