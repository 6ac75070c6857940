import { z } from 'zod';
import { DAY, MINUTE, SECOND } from '../../../src/core/time.ts';
import { NetError } from '../../../src/net/http.ts';
import { type Refusal, rateLimited, saidIn } from '../../search/refusal.ts';

const refused = z.object({ message: z.string() });

/**
 * Limits are told as 403 or 429: by `Retry-After`, by a quota that is spent, or only in words ("secondary rate limit"),
 * after which GitHub asks for a minute's pause at least.
 */
export const refusal: Refusal = (response, now) => {
  const { status, headers } = response;
  if (status === 422) {
    return new NetError('bad-settings', 'GitHub does not understand the query', { retryable: false, status });
  }
  if (status !== 403 && status !== 429) return null;
  const untilReset = secondsUntilReset(headers, now);
  if (untilReset !== null) return rateLimited(response, now, untilReset * SECOND);
  const inWords = /rate limit/i.test(saidIn(response, refused)?.message ?? '');
  return inWords || 'retry-after' in headers || status === 429 ? rateLimited(response, now, MINUTE) : null;
};

/** Seconds until a spent quota is renewed; null while some is left. */
export function secondsUntilReset(headers: Record<string, string>, now: Date): number | null {
  const reset = Number(headers['x-ratelimit-reset']);
  if (headers['x-ratelimit-remaining']?.trim() !== '0' || Number.isNaN(reset)) return null;
  const seconds = Math.ceil(reset - now.getTime() / SECOND);
  return Math.min(Math.max(seconds, 1), DAY / SECOND);
}
