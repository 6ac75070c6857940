import type { FailureReason } from '../core/outcome.ts';
import type { Source, SourceStatus } from '../core/source.ts';
import { addMs, DAY, MINUTE, SECOND } from '../core/time.ts';

/** No source is visited more often than this, whatever it or a person asks for. */
const SHORTEST = MINUTE;
const LONGEST = DAY;

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
 * When to come again after a visit that went well: the source's own interval or the publisher's, whichever is
 * longer, moved by up to ±5 % so that sources added together drift apart.
 *
 * @param random in [0, 1)
 */
export function paceAfterSuccess(
  source: Pick<Source, 'intervalSeconds'>,
  minIntervalSeconds: number | null,
  now: Date,
  random: number,
): NextVisit {
  const base = Math.max(source.intervalSeconds, minIntervalSeconds ?? 0) * SECOND;
  return { nextDueAt: addMs(now, jittered(base, random)), status: 'active', failures: 0 };
}

/**
 * When to come again after a visit that failed: the interval doubles with every failure in a row, up to a day;
 * a publisher's Retry-After is kept to. `410 Gone` ends the visits.
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
  const backoff = source.intervalSeconds * SECOND * 2 ** Math.min(failures - 1, 10);
  const wait = Math.max(jittered(backoff, random), failure.retryAfterMs ?? 0);
  return { nextDueAt: addMs(now, wait), status: statusAfter(failure.reason), failures };
}

function statusAfter(reason: FailureReason): SourceStatus {
  if (reason === 'gone') return 'gone';
  return blocking.has(reason) ? 'blocked' : 'failing';
}

function jittered(ms: number, random: number): number {
  const moved = Math.round(Math.min(ms, LONGEST) * (0.95 + random * 0.1));
  return Math.max(moved, SHORTEST);
}
