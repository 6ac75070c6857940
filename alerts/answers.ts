import type { z } from 'zod';
import { DAY, SECOND } from '../src/core/time.ts';
import { failed, failedForGood } from './outcomes.ts';

/** The answer as `schema` reads it; null when it is no JSON, or other JSON. */
export function jsonAnswer<T>(text: string, schema: z.ZodType<T>): T | null {
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** A service that says in its body how many seconds it wants to be left alone. */
export function rateLimited(detail: string, seconds: number | null) {
  const retryAfterMs = seconds === null ? null : Math.min(Math.max(Math.ceil(seconds * SECOND), 0), DAY);
  return failed({ reason: 'rate-limited', message: detail, retryable: true, retryAfterMs });
}

/** A destination that does not exist any more, in the service's own words: the receiver is disabled. */
export function goneFor(detail: string) {
  return failedForGood('gone', detail);
}
