import type { Outcome } from '../src/core/outcome.ts';
import { SECOND } from '../src/core/time.ts';
import { type HttpRequest, NetError } from '../src/net/http.ts';
import { failureOfStatus } from '../src/net/status.ts';
import type { NotifyContext } from './notifier.ts';
import { failed, failedForGood } from './outcomes.ts';

/** What a service answered. Its words are judged, never repeated: they may echo what was sent, secrets and all. */
export interface Answer {
  status: number;
  text: string;
}

const TIMEOUT = 15 * SECOND;
/** Answers are short; this only keeps a chatty one from being cut off. */
const MAX_ANSWER_BYTES = 256 * 1024;

/**
 * Sends one request and says what became of it: 2xx is success, the rest is classified by its status. Redirects are not
 * followed: the message was meant for this address and no other.
 *
 * @param judge what a service's own words say that its status does not; null where they add nothing
 */
export async function post(
  request: Pick<HttpRequest, 'url' | 'method' | 'headers' | 'body'>,
  { http, signal }: Pick<NotifyContext, 'http' | 'signal'>,
  judge: (answer: Answer) => Outcome | null = () => null,
): Promise<Outcome> {
  try {
    const { status, headers, body } = await http.fetch({
      method: 'POST',
      ...request,
      maxBytes: MAX_ANSWER_BYTES,
      timeoutMs: TIMEOUT,
      maxRedirects: 0,
      signal,
    });
    return judge({ status, text: new TextDecoder().decode(body) }) ?? outcomeOfStatus(status, headers);
  } catch (error) {
    // An unknown error's own words may hold the URL or a key.
    return error instanceof NetError ? failed(error) : failedForGood('internal', 'the request failed');
  }
}

/** The same with a JSON body. */
export function postJson(
  { url, json, headers = {} }: { url: string; json: unknown; headers?: Record<string, string> },
  context: Pick<NotifyContext, 'http' | 'signal'>,
  judge?: (answer: Answer) => Outcome | null,
): Promise<Outcome> {
  const request = {
    url,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(json),
  };
  return post(request, context, judge);
}

function outcomeOfStatus(status: number, headers: Record<string, string>): Outcome {
  if (status >= 200 && status < 300) return { ok: true, detail: `answered ${status}` };
  // Wall time, whatever the domain clock says: `Retry-After` may be a date.
  const failure = failureOfStatus(status, headers, new Date(Date.now()));
  if (failure !== null) return failed(failure);
  return failedForGood('client-error', `answered ${status}; redirects are not followed`);
}
