import type { Outcome } from '../../src/core/outcome.ts';
import { nextAttempt } from './backoff.ts';
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
): Pick<DeliveryResult, 'state' | 'nextAttemptAt'> {
  if (outcome.ok) return { state: 'delivered', nextAttemptAt: null };
  if (outcome.reason === 'gone') return { state: 'disabled', nextAttemptAt: null };
  if (!outcome.retryable) return { state: 'parked', nextAttemptAt: null };
  const failure = { attempt, firstAttemptAt: firstAttemptAt ?? now, retryAfterMs: outcome.retryAfterMs };
  const nextAttemptAt = nextAttempt(failure, now, random);
  return { state: nextAttemptAt === null ? 'parked' : 'retrying', nextAttemptAt };
}
