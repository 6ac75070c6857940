import type { z } from 'zod';
import { type HttpResponse, NetError } from '../../src/net/http.ts';
import { parseRetryAfter } from '../../src/net/status.ts';
import type { CrawlContext } from '../connector.ts';
import { readJson } from '../formats/json-answer.ts';

/** What an API's own words make of an answer; null where its status says it all. */
export type Refusal = (response: HttpResponse, now: Date) => NetError | null;

/** `context` whose requests fail as `refusal` says, before their status is looked at. */
export function heeding(context: CrawlContext, refusal: Refusal): CrawlContext {
  return {
    ...context,
    http: {
      async fetch(request) {
        const response = await context.http.fetch(request);
        const failure = refusal(response, context.clock.now());
        if (failure !== null) throw failure;
        return response;
      },
    },
  };
}

/** The body as JSON of the shape; null when it is none. */
export function saidIn<T>(response: HttpResponse, schema: z.ZodType<T>): T | null {
  try {
    return readJson(response, schema);
  } catch {
    return null;
  }
}

/** A rate limit that was reached; the wait is the answer's `Retry-After`, or else `waitMs`. */
export function rateLimited({ status, headers }: HttpResponse, now: Date, waitMs: number): NetError {
  return new NetError('rate-limited', `answered ${status}: too many requests`, {
    retryable: true,
    retryAfterMs: parseRetryAfter(headers['retry-after'], now) ?? waitMs,
    status,
  });
}
