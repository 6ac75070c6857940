import { CronExpressionParser } from 'cron-parser';
import { allDigests, lastDigestDue } from '../../db/repos/digests.ts';
import type { Store } from '../../db/store.ts';
import type { Digest } from '../core/digest.ts';

/** The newest time at or before `now` at which the digest is due by its own clock. */
export function dueTime(digest: Pick<Digest, 'at' | 'timezone'>, now: Date): Date {
  // `prev` is strictly before its starting point, so a due time that is exactly now must lie behind it.
  const after = new Date(now.getTime() + 1);
  return CronExpressionParser.parse(digest.at, { currentDate: after, tz: digest.timezone }).prev().toDate();
}

/** The due time before `due`: where the period that ends with `due` begins. */
export function previousDueTime(digest: Pick<Digest, 'at' | 'timezone'>, due: Date): Date {
  return CronExpressionParser.parse(digest.at, { currentDate: due, tz: digest.timezone }).prev().toDate();
}

/**
 * Digests whose newest due time was not served yet, downtime included. Due times from before the digest was made do
 * not count, and of several missed ones only the newest is served: yesterday's summary helps nobody today.
 */
export async function dueDigestIds(store: Store, now: Date): Promise<string[]> {
  const due: string[] = [];
  for (const digest of await allDigests(store)) {
    if (!digest.enabled) continue;
    const at = dueTime(digest, now);
    const last = await lastDigestDue(store, digest.id);
    if (at > digest.createdAt && (last === null || at > last)) due.push(digest.id);
  }
  return due;
}
