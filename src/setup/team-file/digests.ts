import { isDeepStrictEqual } from 'node:util';
import { allDigests, insertDigest, updateDigest } from '../../../db/repos/telling/digests.ts';
import type { Store } from '../../../db/store.ts';
import type { TeamDigest } from '../../config/team-file/team-file.ts';
import { newId } from '../../core/id.ts';
import type { AppliedChange } from './applied-change.ts';

export async function applyDigest(
  store: Store,
  wish: TeamDigest,
  brandId: string,
  receiverIds: string[],
  now: Date,
): Promise<AppliedChange> {
  const { at, timezone } = wish;
  const change = (action: AppliedChange['action']) => ({
    noun: 'digest' as const,
    name: `${wish.brand} ${at}`,
    action,
  });
  const before = (await allDigests(store)).find(
    (digest) => digest.brandId === brandId && digest.at === at && digest.timezone === timezone,
  );
  if (before === undefined) {
    await insertDigest(store, {
      id: newId(now),
      brandId,
      at,
      timezone,
      receiverIds,
      enabled: true,
      createdAt: now,
    });
    return change('added');
  }
  if (isDeepStrictEqual(before.receiverIds.toSorted(), receiverIds.toSorted())) return change('unchanged');
  await updateDigest(store, before.id, { receiverIds });
  return change('changed');
}
