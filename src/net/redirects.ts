import { parseUrl } from '../core/parse-url.ts';
import { type HttpRequest, type HttpResponse, NetError, type Redirect } from './http.ts';

const DEFAULT_MAX_REDIRECTS = 5;

const redirectStatuses = new Set([301, 302, 303, 307, 308]);

/** Headers that belong to one origin and must not follow a redirect to another. */
const originHeaders = new Set(['authorization', 'cookie', 'proxy-authorization']);

function badUrl(message: string): NetError {
  return new NetError('bad-url', message, { retryable: false });
}

/** `url` as http or https; the message of a failure leaves the URL out, it may hold secrets. */
function webUrl(url: string, base?: URL): URL {
  const parsed = parseUrl(url, base);
  if (parsed === null) throw badUrl('not an absolute URL');
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') {
    throw badUrl(`only http and https are fetched, not ${parsed.protocol}`);
  }
  return parsed;
}

/** Percent-decodes what can be decoded; a stray `%` stands for itself. */
function decodeLeniently(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `request` aimed at `url`, whose credentials become a Basic `Authorization` header unless the caller set one. */
function hopTo(url: URL, request: HttpRequest): HttpRequest {
  const { username, password } = url;
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  bare.hash = '';
  const headers = lowerCased(request.headers ?? {});
  if (username !== '' || password !== '') {
    const pair = `${decodeLeniently(username)}:${decodeLeniently(password)}`;
    headers.authorization ??= `Basic ${Buffer.from(pair).toString('base64')}`;
  }
  return { ...request, method: request.method ?? 'GET', url: bare.href, headers };
}

function lowerCased(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

/** Header values arrive as Latin-1, yet a `Location` beyond ASCII is nearly always UTF-8. */
function locationText(value: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(value, 'latin1'));
  } catch {
    return value;
  }
}

/** Whether the answer points elsewhere: a redirecting status with a `Location`. */
export function isRedirect(status: number, headers: Record<string, string>): boolean {
  return redirectStatuses.has(status) && headers.location !== undefined;
}

/** The request after a redirect, by the rules browsers follow (Fetch standard, "HTTP-redirect fetch"). */
function nextRequest(request: HttpRequest, response: HttpResponse): HttpRequest {
  const from = new URL(request.url);
  const target = webUrl(locationText(response.headers.location ?? ''), from);
  const becomesGet =
    (response.status === 303 && request.method !== 'HEAD') ||
    (response.status <= 302 && request.method === 'POST');
  const dropped = (name: string): boolean =>
    (target.origin !== from.origin && originHeaders.has(name)) || (becomesGet && name.startsWith('content-'));
  const headers = Object.fromEntries(
    Object.entries(request.headers ?? {}).filter(([name]) => !dropped(name)),
  );
  const next: HttpRequest = becomesGet
    ? { ...request, method: 'GET' as const, body: undefined, headers }
    : { ...request, headers };
  // An invitation is one host's to give.
  if (target.origin !== from.origin) next.invited = false;
  return hopTo(target, next);
}

/**
 * Sends `request` by `send` hop by hop, at most `request.maxRedirects` times further (default 5).
 * `send` gets URLs without credentials and fragment, and lower-case header names.
 *
 * @throws NetError `bad-url`, `redirect-loop` (a loop, or too many hops), and whatever `send` throws
 */
export async function followRedirects(
  request: HttpRequest,
  send: (hop: HttpRequest) => Promise<HttpResponse>,
): Promise<HttpResponse> {
  const limit = request.maxRedirects ?? DEFAULT_MAX_REDIRECTS;
  const redirects: Redirect[] = [];
  const seen = new Set<string>();
  let hop = hopTo(webUrl(request.url), request);
  for (;;) {
    const response = await send(hop);
    if (limit === 0 || !isRedirect(response.status, response.headers)) return { ...response, redirects };
    redirects.push({ url: hop.url, status: response.status });
    // A form may well redirect its POST to itself as a GET.
    seen.add(`${hop.method} ${hop.url}`);
    hop = nextRequest(hop, response);
    if (redirects.length > limit || seen.has(`${hop.method} ${hop.url}`)) {
      const { status } = response;
      throw new NetError('redirect-loop', 'redirects lead nowhere', { retryable: false, status });
    }
  }
}
