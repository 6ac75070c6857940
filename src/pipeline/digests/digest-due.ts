import { type CronDate, CronExpressionParser } from 'cron-parser';
import { allDigests, lastDigestDue } from '../../../db/repos/telling/digests.ts';
import type { Store } from '../../../db/store.ts';
import type { Digest } from '../../core/digest.ts';

type Schedule = Pick<Digest, 'at' | 'timezone'>;

/**
 * The newest time at or before `now` at which the digest is due by its own clock. A time that this clock shows twice,
 * when summer ends, is due the first time; one that it leaves out, when summer begins, is not due that day.
 */
export function dueTime(digest: Schedule, now: Date): Date {
  return lastBefore(digest, new Date(now.getTime() + 1));
}

/** The due time before `due`: where the period that ends with `due` begins. */
export function previousDueTime(digest: Schedule, due: Date): Date {
  return lastBefore(digest, due);
}

/** The first time after `now` at which the digest is due. */
export function nextDueTime({ at, timezone }: Schedule, now: Date): Date {
  return CronExpressionParser.parse(at, { currentDate: now, tz: timezone, hashSeed: at }).next().toDate();
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

function lastBefore({ at, timezone }: Schedule, before: Date): Date {
  // Without a seed, `H` in an expression would mean another time at every look.
  const times = CronExpressionParser.parse(at, { currentDate: before, tz: timezone, hashSeed: at });
  const last = times.prev();
  const earlier = times.prev();
  return (onTheClock(last) === onTheClock(earlier) ? earlier : last).toDate();
}

function onTheClock(time: CronDate): string {
  const parts = [time.getFullYear(), time.getMonth(), time.getDate(), time.getHours(), time.getMinutes()];
  return parts.join(' ');
}
