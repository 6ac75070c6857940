import type { Clock } from '../../core/clock.ts';
import { type HttpClient, type HttpResponse, NetError } from '../../net/http.ts';
import { failureOfStatus } from '../../net/status.ts';

/** How hubs and clouds are reached. */
export interface HubContext {
  clock: Clock;
  /** Guarded, not polite: a hub's robots.txt is not about those who subscribe. */
  http: HttpClient;
  signal: AbortSignal;
}

const MAX_BYTES = 64 * 1024;

/**
 * Posts a form and gives the 2xx answer. Temporary and permanent redirects are followed; after the others the form
 * would be lost.
 *
 * @throws {NetError} with the reason of any other answer, or of none
 */
export async function sendForm(
  { clock, http, signal }: HubContext,
  url: string,
  fields: Record<string, string>,
): Promise<HttpResponse> {
  const response = await http.fetch({
    url,
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
    maxBytes: MAX_BYTES,
    signal,
  });
  const { status, headers, redirects } = response;
  const answered = redirects.find((hop) => hop.status !== 307 && hop.status !== 308)?.status ?? status;
  const failure = failureOfStatus(answered, headers, clock.now());
  if (failure !== null) throw failure;
  if (answered >= 300) {
    throw new NetError('unexpected-answer', `answered ${answered}`, { retryable: true, status: answered });
  }
  return response;
}
