import {
  findSilence,
  insertSilence,
  type SilenceChange,
  updateSilence,
} from '../../db/repos/incidents/silences.ts';
import type { Store } from '../../db/store.ts';
import { newId } from '../core/id.ts';
import type { Silence } from '../core/routing.ts';
import { SetupError } from './fault.ts';

export type SilenceWish = Omit<Silence, 'id' | 'createdAt'>;

/** @throws {SetupError} when it ends before it starts */
export async function addSilence(store: Store, wish: SilenceWish, now: Date): Promise<Silence> {
  checkSpan(wish);
  const silence = { ...wish, id: newId(now), createdAt: now };
  await insertSilence(store, silence);
  return silence;
}

/**
 * Changes what is given and keeps the rest. Null when there is no such silence. Must run in a transaction.
 *
 * @throws {SetupError} when it would end before it starts
 */
export async function changeSilence(
  store: Store,
  id: string,
  change: SilenceChange,
): Promise<Silence | null> {
  const before = await findSilence(store, id);
  if (before === null || Object.keys(change).length === 0) return before;
  checkSpan({ ...before, ...change });
  return updateSilence(store, id, change);
}

function checkSpan({ startsAt, endsAt }: Pick<Silence, 'startsAt' | 'endsAt'>): void {
  if (endsAt <= startsAt)
    throw new SetupError([{ path: 'endsAt', message: 'expected a time after the start' }]);
}
