import { z } from 'zod';
import { DAY, HOUR, MINUTE, SECOND } from '../../../src/core/time.ts';
import { NetError } from '../../../src/net/http.ts';
import type { CrawlContext } from '../../connector.ts';
import { fetchJson } from '../../formats/json-answer.ts';
import { endpoint } from '../../search/endpoint.ts';
import { heeding, type Refusal, rateLimited, saidIn } from '../../search/refusal.ts';
import { type Answer, answer } from './answer.ts';
import { apiOf, type StackExchangeSettings } from './settings.ts';

const refused = z.object({ error_id: z.number(), error_message: z.string().default('') });

/** Errors come as 400, whatever they are (api.stackexchange.com/docs/error-handling). */
const refusal: Refusal = (response, now) => {
  if (response.status !== 400) return null;
  const said = saidIn(response, refused);
  switch (said?.error_id) {
    case 401:
    case 402:
    case 403:
    case 405:
    case 406:
      return new NetError('unauthorized', 'the API does not accept the key', {
        retryable: false,
        status: 400,
      });
    case 500:
    case 503:
      return new NetError('server-error', 'the API is unwell', { retryable: true, status: 400 });
    case 502:
      return rateLimited(response, now, waitIn(said.error_message));
    default:
      return null;
  }
};

/** `… more requests available in 82216 seconds`; five minutes where it does not say. */
function waitIn(message: string): number {
  const seconds = /available in (\d{1,6}) seconds?/.exec(message)?.[1];
  return seconds === undefined ? 5 * MINUTE : Math.min(Number(seconds) * SECOND, DAY);
}

/** Asks a method of the API for questions with their text. */
export async function ask(
  path: string,
  parameters: Record<string, string | number | null>,
  settings: StackExchangeSettings,
  context: CrawlContext,
): Promise<{ data: Answer; bytes: number }> {
  const { site, key = null } = settings;
  const url = endpoint(apiOf(settings), path, {
    ...parameters,
    site,
    filter: 'withbody',
    pagesize: 100,
    key,
  });
  return fetchJson({ url }, answer, heeding(context, refusal));
}

/** The pause that an answer orders, in seconds: its `backoff`, or the rest of a day whose quota is spent. */
export function pauseAfter({ backoff, quota_remaining: left }: Answer, now: Date): number | null {
  const pause = Math.max(backoff ?? 0, left > 0 ? 0 : secondsOfDayLeft(now));
  return pause === 0 ? null : pause;
}

/**
 * The pace, in seconds from request to request, at which what is left of the quota lasts for the rest of the day;
 * null when that is no matter, as it is with a key. Quotas begin anew at midnight UTC.
 */
export function paceOf({ quota_remaining: left }: Answer, now: Date): number | null {
  const pace = Math.ceil(secondsOfDayLeft(now) / Math.max(left, 1));
  return pace <= MINUTE / SECOND ? null : Math.min(pace, HOUR / SECOND);
}

function secondsOfDayLeft(now: Date): number {
  return Math.ceil((DAY - (now.getTime() % DAY)) / SECOND);
}
