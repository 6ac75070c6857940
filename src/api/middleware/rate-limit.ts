import { createMiddleware } from 'hono/factory';
import { LRUCache } from 'lru-cache';
import { clientAddress } from '../client-address.ts';
import { Problem } from '../problem.ts';
import type { ApiEnv } from '../router.ts';
import { type TokenBucket, takeToken } from '../token-bucket.ts';

/** Callers remembered at once; who is forgotten begins with a full bucket. */
const CALLERS = 10_000;

/** Grants each key, and each address without one, `perMinute` requests; says on every answer what is left. */
export function rateLimit(perMinute: number) {
  const buckets = new LRUCache<string, TokenBucket>({ max: CALLERS });
  return createMiddleware<ApiEnv>(async (c, next) => {
    const caller = c.var.key?.id ?? `address ${clientAddress(c)}`;
    const grant = takeToken(buckets.get(caller) ?? null, perMinute, c.var.deps.wall.now().getTime());
    buckets.set(caller, grant.bucket);
    c.header('ratelimit-limit', String(perMinute));
    c.header('ratelimit-remaining', String(grant.remaining));
    c.header('ratelimit-reset', String(grant.resetSeconds));
    if (!grant.granted) {
      const headers = { 'retry-after': String(grant.retrySeconds) };
      throw new Problem('rate-limited', `at most ${perMinute} requests a minute`, { headers });
    }
    await next();
  });
}
