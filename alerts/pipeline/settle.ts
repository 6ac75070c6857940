import type { Outcome } from '../../src/core/outcome.ts';
import { nextAttempt, probeAttempt } from './backoff.ts';
import type { ClaimedDelivery, DeliveryResult } from './delivery.ts';

/**
 * What an attempt's outcome means: delivered; disabled when the receiver says it is gone; retrying while that makes
 * sense and 24 hours are not over; else parked for a person to look at.
 */
export function settle(
  { attempt, firstAttemptAt }: Pick<ClaimedDelivery, 'attempt' | 'firstAttemptAt'>,
  outcome: Outcome,
  now: Date,
  random: () => number,
): Pick<DeliveryResult, 'state' | 'nextAttemptAt' | 'probeAt'> {
  const never = { nextAttemptAt: null, probeAt: null };
  if (outcome.ok) return { state: 'delivered', ...never };
  if (outcome.reason === 'gone') return { state: 'disabled', ...never };
  if (!outcome.retryable) return { state: 'parked', ...never };
  const failure = { attempt, firstAttemptAt: firstAttemptAt ?? now, retryAfterMs: outcome.retryAfterMs };
  const nextAttemptAt = nextAttempt(failure, now, random);
  if (nextAttemptAt === null) return { state: 'parked', ...never };
  return { state: 'retrying', nextAttemptAt, probeAt: probeAttempt(failure, nextAttemptAt, now, random) };
}
