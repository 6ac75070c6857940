import { MINUTE, SECOND } from '../core/time.ts';

/** What a caller may still spend, and when that was counted. */
export interface TokenBucket {
  tokens: number;
  at: number;
}

export interface TokenGrant {
  granted: boolean;
  bucket: TokenBucket;
  /** Whole tokens left. */
  remaining: number;
  /** Seconds until the bucket is full again. */
  resetSeconds: number;
  /** Seconds until the next token. */
  retrySeconds: number;
}

/**
 * Spends one token of a bucket that holds `perMinute` and fills evenly, where there is one.
 *
 * @param before null for a caller seen for the first time
 * @param now milliseconds
 */
export function takeToken(before: TokenBucket | null, perMinute: number, now: number): TokenGrant {
  const perMs = perMinute / MINUTE;
  const elapsed = Math.max(0, now - (before?.at ?? now));
  const full = Math.min(perMinute, (before?.tokens ?? perMinute) + elapsed * perMs);
  const granted = full >= 1;
  const tokens = granted ? full - 1 : full;
  return {
    granted,
    bucket: { tokens, at: now },
    remaining: Math.floor(tokens),
    resetSeconds: Math.ceil((perMinute - tokens) / perMs / SECOND),
    retrySeconds: Math.max(1, Math.ceil((1 - tokens) / perMs / SECOND)),
  };
}
