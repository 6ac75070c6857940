import type { LookupFunction } from 'node:net';
import { Agent } from 'undici';
import { withDeadline } from './abort.ts';
import { readBody } from './body.ts';
import { classifyError } from './classify.ts';
import { acceptedEncodings } from './decode.ts';
import { guardedConnector } from './guard.ts';
import type { HttpClient, HttpRequest, HttpResponse } from './http.ts';
import { followRedirects, isRedirect } from './redirects.ts';

export interface HttpClientOptions {
  userAgent: string;
  /** `host` or `host:port` entries that may be reached although they are private. */
  allowPrivateHosts: readonly string[];
  /** How names become addresses; the system's way when absent. The guard judges what it answers. */
  lookup?: LookupFunction | undefined;
  /** Name lookup, TCP and TLS together; milliseconds, as all of these. Under a second is rounded up to one. */
  connectTimeoutMs?: number | undefined;
  headersTimeoutMs?: number | undefined;
  /** Longest silence between two chunks of a body. */
  bodyTimeoutMs?: number | undefined;
  /** Whole exchange, where the request sets none. */
  timeoutMs?: number | undefined;
  /** Decompressed body in bytes, where the request sets none. */
  maxBytes?: number | undefined;
}

/** Header values as one string each; Latin-1, as they came. */
function flatHeaders(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
}

/**
 * The one way out: pooled connections behind the guard against private addresses, every exchange bounded in time and
 * size. Its failures are {@link NetError}s. `close()` ends exchanges under way as `aborted`.
 */
export function createHttpClient(options: HttpClientOptions): HttpClient & { close(): Promise<void> } {
  const { userAgent, timeoutMs = 30_000, maxBytes = 10 * 1024 * 1024 } = options;
  const agent = new Agent({
    connect: guardedConnector({
      connectTimeoutMs: options.connectTimeoutMs ?? 10_000,
      allowPrivateHosts: options.allowPrivateHosts,
      lookup: options.lookup,
    }),
    headersTimeout: options.headersTimeoutMs ?? 15_000,
    bodyTimeout: options.bodyTimeoutMs ?? 15_000,
  });

  async function send(request: HttpRequest, signal: AbortSignal): Promise<HttpResponse> {
    const { origin, pathname, search, host } = new URL(request.url);
    try {
      const {
        statusCode,
        headers: raw,
        body,
      } = await agent.request({
        origin,
        path: pathname + search,
        method: request.method ?? 'GET',
        headers: {
          'user-agent': userAgent,
          accept: '*/*',
          'accept-encoding': acceptedEncodings,
          ...request.headers,
        },
        body: request.body ?? null,
        signal,
      });
      const headers = flatHeaders(raw);
      const answer = { status: statusCode, headers, finalUrl: request.url, redirects: [] };
      if (!isRedirect(statusCode, headers)) {
        return { ...answer, body: await readBody(body, headers, request.maxBytes ?? maxBytes) };
      }
      // Nobody reads it, and a hostile one never ends.
      body.on('error', () => undefined).destroy();
      return { ...answer, body: new Uint8Array() };
    } catch (error) {
      throw classifyError(error, host);
    }
  }

  return {
    fetch: (request) =>
      withDeadline(request.timeoutMs ?? timeoutMs, request.signal, (signal) =>
        followRedirects(request, (hop) => send(hop, signal)),
      ),
    close: () => agent.destroy(),
  };
}
