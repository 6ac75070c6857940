import { DAY, HOUR, MINUTE, SECOND } from '../../src/core/time.ts';

const FIRST = 10 * SECOND;
const GROWTH = 3;
const LONGEST = 4 * HOUR;
const JITTER = 0.2;
/** A receiver that works again is to be found out about while what waits for it is still news. */
const LONGEST_PROBE = 15 * MINUTE;

/** How long after its first attempt a delivery is still retried. */
const GIVE_UP_AFTER = DAY;

/**
 * Milliseconds to wait after failed attempt number `attempt` (from 1): 10 s, 30 s, 90 s … 4 h, each ± 20 %, so that
 * receivers that failed together are not retried together. `random` gives numbers in [0, 1).
 */
export function retrySchedule(attempt: number, random: () => number): number {
  const wait = Math.min(FIRST * GROWTH ** (attempt - 1), LONGEST);
  return jittered(wait, random);
}

/**
 * When to try again after attempt number `attempt` failed at `now`, no earlier than the receiver asked for.
 * Null when that is later than 24 hours after the first attempt.
 */
export function nextAttempt(
  failure: { attempt: number; firstAttemptAt: Date; retryAfterMs: number | null },
  now: Date,
  random: () => number,
): Date | null {
  const wait = Math.max(retrySchedule(failure.attempt, random), failure.retryAfterMs ?? 0);
  const next = now.getTime() + wait;
  return next - failure.firstAttemptAt.getTime() > GIVE_UP_AFTER ? null : new Date(next);
}

/**
 * When to try again instead of at `next` where all that waits for a receiver waits for this attempt: within a quarter of
 * an hour, unless the receiver asked for more.
 */
export function probeAttempt(
  { retryAfterMs }: { retryAfterMs: number | null },
  next: Date,
  now: Date,
  random: () => number,
): Date {
  const wait = Math.max(jittered(LONGEST_PROBE, random), retryAfterMs ?? 0);
  return new Date(Math.min(next.getTime(), now.getTime() + wait));
}

function jittered(wait: number, random: () => number): number {
  return Math.round(wait * (1 - JITTER + 2 * JITTER * random()));
}
