import type { FailureReason } from '../../core/outcome.ts';
import type { Rhythm, Source, SourceStatus } from '../../core/source.ts';
import { addMs, DAY, HOUR, MINUTE, SECOND } from '../../core/time.ts';

/** No source is visited more often than this, whatever it or a person asks for. */
const SHORTEST = MINUTE;
const LONGEST = DAY;
/** How far the rhythm of a source, or an incident that it carries, may quicken its interval. */
export const QUICKEST = 1 / 3;
/** How far its rhythm may slow it down. */
const SLOWEST = 4;

/** After which failures a source is not merely failing: trying as before would be rude or useless. */
const blocking: ReadonlySet<FailureReason> = new Set([
  'forbidden',
  'unauthorized',
  'robots',
  'login-page',
  'private-address',
]);

export interface NextVisit {
  nextDueAt: Date;
  status: SourceStatus;
  failures: number;
}

/**
 * When to come again after a visit that went well: when the source's rhythm lets one new item be expected, between a
 * third of its interval and four times that; sooner where items would fall out of what it shows, and never before the
 * publisher wants it. Where new items are announced, visits are but the safety net and take the longest pause. Pauses vary by up to ±5 % so that sources added together drift apart; after a first visit or one
 * that was late by more than a quarter they lose up to a half, so that what became due at once spreads out.
 *
 * @param learnt the rhythm, this visit included, and whether new items come by themselves
 * @param random in [0, 1)
 */
export function paceAfterSuccess(
  source: Pick<Source, 'intervalSeconds' | 'nextDueAt' | 'rhythm'>,
  { rhythm, announced }: { rhythm: Rhythm; announced: boolean },
  now: Date,
  random: number,
): NextVisit {
  const interval = source.intervalSeconds * SECOND;
  const usual = announced ? interval * SLOWEST : ownPause(rhythm, interval);
  const pause = Math.min(Math.max(SHORTEST, usual, askedPause(rhythm)), LONGEST);
  const late = now.getTime() - source.nextDueAt.getTime();
  const crowded = source.rhythm === null || late > pause / 4;
  const moved = pause * (crowded ? 0.5 + random / 2 : 0.95 + random * 0.1);
  const wait = Math.max(SHORTEST, moved, askedPause(rhythm));
  return { nextDueAt: addMs(now, Math.round(wait)), status: 'active', failures: 0 };
}

/** The pause that suits a rhythm; it may be as short as nothing. All of these are milliseconds. */
function ownPause({ itemsPerHour, window }: Rhythm, interval: number): number {
  const perItem = HOUR / itemsPerHour;
  const beforeLoss = window === null ? LONGEST : (perItem * window) / 2;
  return Math.min(Math.max(perItem, interval * QUICKEST), interval * SLOWEST, beforeLoss);
}

/** Nobody is waited for longer than a day. */
function askedPause({ askedSeconds }: Rhythm): number {
  return Math.min((askedSeconds ?? 0) * SECOND, LONGEST);
}

/**
 * When to come again after a visit that failed: the interval doubles with every failure in a row, up to a day, and
 * varies by up to ±25 % so that what failed together does not come back together; a publisher's Retry-After is kept to.
 * `410 Gone` ends the visits.
 *
 * @param random in [0, 1)
 */
export function paceAfterFailure(
  source: Pick<Source, 'intervalSeconds' | 'failures'>,
  failure: { reason: FailureReason; retryAfterMs: number | null },
  now: Date,
  random: number,
): NextVisit {
  const failures = source.failures + 1;
  const backoff = Math.min(source.intervalSeconds * SECOND * 2 ** Math.min(failures - 1, 10), LONGEST);
  const wait = Math.max(SHORTEST, backoff * (0.75 + random / 2), failure.retryAfterMs ?? 0);
  return { nextDueAt: addMs(now, Math.round(wait)), status: statusAfter(failure.reason), failures };
}

function statusAfter(reason: FailureReason): SourceStatus {
  if (reason === 'gone') return 'gone';
  return blocking.has(reason) ? 'blocked' : 'failing';
}
