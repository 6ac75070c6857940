import { z } from 'zod';
import { addMs, MINUTE, SECOND } from '../../../src/core/time.ts';
import type { CrawlContext } from '../../connector.ts';
import { fetchJson, type JsonAnswer } from '../../formats/json-answer.ts';
import { type Token, withToken } from '../../kept-token.ts';
import { endpoint } from '../../search/endpoint.ts';
import { listing } from './post.ts';
import { apiOf, type RedditSettings, siteOf } from './settings.ts';
import { inSlowQueue } from './slow-queue.ts';

const grant = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() });

/**
 * Asks for a listing in the application's name.
 *
 * @throws {NetError}
 */
export function askListing(
  settings: RedditSettings,
  path: string,
  parameters: Record<string, string | number | null>,
  context: CrawlContext,
): Promise<JsonAnswer<z.infer<typeof listing>>> {
  const { clientId = '', clientSecret = '' } = settings;
  const queued = inSlowQueue(context, 0);
  const url = endpoint(apiOf(settings), path, { ...parameters, raw_json: 1 });
  return withToken(
    context,
    [siteOf(settings), clientId, clientSecret],
    () => obtainToken(settings, queued),
    (token) => fetchJson({ url, headers: { authorization: `Bearer ${token}` } }, listing, queued),
  );
}

/** OAuth 2 client credentials (RFC 6749 §4.4). */
async function obtainToken(settings: RedditSettings, context: CrawlContext): Promise<Token> {
  const credentials = Buffer.from(`${settings.clientId}:${settings.clientSecret}`).toString('base64');
  const { data } = await fetchJson(
    {
      url: endpoint(siteOf(settings), '/api/v1/access_token', {}),
      method: 'POST',
      headers: {
        authorization: `Basic ${credentials}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'grant_type=client_credentials',
    },
    grant,
    context,
  );
  const lifetime = Math.max(data.expires_in * SECOND - MINUTE, 0);
  return { value: data.access_token, expiresAt: addMs(context.clock.now(), lifetime) };
}

/** Seconds until the quota is renewed, once it is used up; null while there is some. */
export function pauseSeconds(headers: Record<string, string>): number | null {
  const remaining = Number(headers['x-ratelimit-remaining'] ?? Number.NaN);
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
  return remaining < 1 && reset >= 0 ? Math.ceil(reset) : null;
}
