import type { FailureReason } from '../core/outcome.ts';
import { DAY, SECOND } from '../core/time.ts';
import { NetError } from './http.ts';
import { parseHttpDate } from './http-date.ts';

const reasonOfStatus: Record<number, FailureReason> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  408: 'server-error',
  410: 'gone',
  425: 'server-error',
  429: 'rate-limited',
};

function reasonFor(status: number): FailureReason {
  return reasonOfStatus[status] ?? (status >= 500 && status <= 599 ? 'server-error' : 'client-error');
}

/**
 * What an answer's status says when it is no success: null below 400, else a failure that carries `Retry-After`.
 * Rate limits and server errors (408 and 425 among them) are worth another attempt, the rest is not.
 */
export function failureOfStatus(status: number, headers: Record<string, string>, now: Date): NetError | null {
  if (status < 400) return null;
  const reason = reasonFor(status);
  return new NetError(reason, `answered ${status}`, {
    retryable: reason === 'rate-limited' || reason === 'server-error',
    retryAfterMs: parseRetryAfter(headers['retry-after'], now),
    status,
  });
}

/**
 * `Retry-After` (RFC 9110 §10.2.3) in milliseconds from `now`, within 0 to 24 hours; null when absent or unreadable.
 * Seconds may have a fraction; dates may have any of the three HTTP forms.
 */
export function parseRetryAfter(value: string | undefined, now: Date): number | null {
  const text = value?.trim() ?? '';
  const wait = /^\d+(\.\d+)?$/.test(text) ? Number(text) * SECOND : parseHttpDate(text) - now.getTime();
  return Number.isNaN(wait) ? null : Math.min(Math.max(Math.ceil(wait), 0), DAY);
}
