import type { FailureReason, Outcome } from '../src/core/outcome.ts';

type Failure = Extract<Outcome, { ok: false }>;

/** What a classified error means for a delivery. */
export function failed(error: {
  reason: FailureReason;
  message: string;
  retryable: boolean;
  retryAfterMs: number | null;
}): Failure {
  const { reason, message, retryable, retryAfterMs } = error;
  return { ok: false, reason, detail: message, retryable, retryAfterMs };
}

/** A failure that another attempt would meet again. */
export function failedForGood(reason: FailureReason, detail: string): Failure {
  return { ok: false, reason, detail, retryable: false, retryAfterMs: null };
}

/** The destination has no place for this kind of message; nothing was sent, and nothing is wrong. */
export function nothingToSend(detail: string): Outcome {
  return { ok: true, detail: `nothing to send: ${detail}` };
}
