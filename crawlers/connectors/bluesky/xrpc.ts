import { z } from 'zod';
import { addMs, HOUR } from '../../../src/core/time.ts';
import { NetError } from '../../../src/net/http.ts';
import type { CrawlContext } from '../../connector.ts';
import { fetchJson, type JsonAnswer } from '../../formats/json-answer.ts';
import { type Token, withToken } from '../../kept-token.ts';
import { endpoint } from '../../search/endpoint.ts';
import { apiOf, type BlueskySettings } from './settings.ts';

/** Sessions last about two hours, and an account may begin but 300 a day. */
const SESSION = HOUR;

const session = z.object({ accessJwt: z.string().min(1) });

/**
 * Asks `method`, in the account's name where there is one.
 *
 * @throws {NetError} also `forbidden` or `unauthorized` with what to do about it
 */
export async function ask<T>(
  settings: BlueskySettings,
  method: string,
  { parameters, uris = [] }: { parameters: Record<string, string | number | null>; uris?: readonly string[] },
  schema: z.ZodType<T>,
  context: CrawlContext,
): Promise<JsonAnswer<T>> {
  const url = new URL(endpoint(apiOf(settings), `/xrpc/${method}`, parameters));
  for (const uri of uris) url.searchParams.append('uris', uri);
  const { identifier, appPassword } = settings;
  if (identifier === undefined || appPassword === undefined) {
    return fetchJson({ url: url.href }, schema, context).catch(suggestAccount);
  }
  return withToken(
    context,
    [apiOf(settings), identifier, appPassword],
    () => beginSession(settings, context),
    (token) => fetchJson({ url: url.href, headers: { authorization: `Bearer ${token}` } }, schema, context),
  );
}

async function beginSession(settings: BlueskySettings, context: CrawlContext): Promise<Token> {
  const { identifier, appPassword: password } = settings;
  const { data } = await fetchJson(
    {
      url: endpoint(apiOf(settings), '/xrpc/com.atproto.server.createSession', {}),
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ identifier, password }),
    },
    session,
    context,
  );
  return { value: data.accessJwt, expiresAt: addMs(context.clock.now(), SESSION) };
}

function suggestAccount(error: unknown): never {
  if (!(error instanceof NetError) || (error.status !== 403 && error.status !== 401)) throw error;
  const { reason, message, retryable, status } = error;
  throw new NetError(reason, `${message}: only accounts may search; set identifier and appPassword`, {
    retryable,
    status,
    cause: error,
  });
}
