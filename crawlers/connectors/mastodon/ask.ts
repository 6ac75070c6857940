import type { z } from 'zod';
import { SECOND } from '../../../src/core/time.ts';
import { type HttpResponse, NetError } from '../../../src/net/http.ts';
import type { CrawlContext } from '../../connector.ts';
import { fetchJson, type JsonAnswer } from '../../formats/json-answer.ts';
import { heeding, rateLimited } from '../../search/refusal.ts';
import type { MastodonSettings } from './settings.ts';

/** How long to wait where a refusal does not say. */
const USUAL_WAIT = 300 * SECOND;

/**
 * Asks an instance, as its member where there is a token.
 *
 * @throws {NetError} `rate-limited` until the time the instance names; `unauthorized` also where it shows its
 * timelines to its members only
 */
export function ask<T>(
  url: string,
  { token }: MastodonSettings,
  schema: z.ZodType<T>,
  context: CrawlContext,
): Promise<JsonAnswer<T>> {
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return fetchJson({ url, headers }, schema, heeding(context, refusal));
}

function refusal(response: HttpResponse, now: Date): NetError | null {
  const { status, headers } = response;
  if (status === 429) return rateLimited(response, now, waitMs(headers, now) ?? USUAL_WAIT);
  if (status !== 422) return null;
  return new NetError('unauthorized', 'answered 422: the instance tells this to its members only', {
    retryable: false,
    status,
  });
}

/** Seconds for which nothing more may be asked; null while something may. */
export function pauseSeconds(headers: Record<string, string>, now: Date): number | null {
  if (headers['x-ratelimit-remaining'] !== '0') return null;
  const wait = waitMs(headers, now);
  return wait === null ? null : Math.ceil(wait / SECOND);
}

function waitMs(headers: Record<string, string>, now: Date): number | null {
  const reset = Date.parse(headers['x-ratelimit-reset'] ?? '');
  return Number.isNaN(reset) ? null : Math.max(0, reset - now.getTime());
}
