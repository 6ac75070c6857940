import type { FailureReason } from '../../core/outcome.ts';
import { NetError } from '../../net/http.ts';

/** Why asking a source came to nothing. */
export interface CrawlFailure {
  reason: FailureReason;
  retryable: boolean;
  detail: string;
  retryAfterMs: number | null;
  status: number | null;
}

/** What the network edge did not classify is our own fault, and its text may hold anything: it stays in the log. */
export function crawlFailure(error: unknown): CrawlFailure {
  if (!(error instanceof NetError)) {
    return {
      reason: 'internal',
      retryable: true,
      detail: 'the visit failed inside Earshot; see its log',
      retryAfterMs: null,
      status: null,
    };
  }
  const { reason, retryable, message, retryAfterMs, status } = error;
  return { reason, retryable, detail: message, retryAfterMs, status };
}
