import { type HttpClient, NetError } from '../../src/net/http.ts';
import { followRedirects } from '../../src/net/redirects.ts';
import { createHostGate } from './host-gate.ts';
import { createRobotsCache } from './robots-cache.ts';

export interface PoliteClientOptions {
  http: HttpClient;
  /** What every request calls itself. */
  userAgent: string;
  /** The product token in it that robots.txt files address, such as `Earshot`. */
  product: string;
  perHostConcurrency: number;
  /** Least pause between two requests to a host in milliseconds; a longer `Crawl-delay` wins. */
  minDelayMs?: number | undefined;
}

/**
 * A client with manners: before each request, and again before each redirect is followed, it asks the origin's
 * robots.txt (unless the request is invited) and waits for the host's turn. Waiting does not count as exchange: `timeoutMs` bounds each hop.
 *
 * @throws NetError `robots` for what robots.txt forbids (not retryable), and what {@link HttpClient} throws
 */
export function createPoliteClient(options: PoliteClientOptions): HttpClient {
  const { http, userAgent, product, perHostConcurrency, minDelayMs = 0 } = options;
  const robotsCache = createRobotsCache(http, product);
  const gate = createHostGate(perHostConcurrency);

  return {
    fetch: (request) =>
      followRedirects(request, async (hop) => {
        const url = new URL(hop.url);
        const robots = hop.invited ? null : await robotsCache.rulesFor(url.origin, hop.signal);
        if (robots?.allows(url) === false) {
          throw new NetError('robots', `robots.txt of ${url.host} forbids this page`, { retryable: false });
        }
        const headers = { 'user-agent': userAgent, ...hop.headers };
        const delayMs = Math.max(minDelayMs, robots?.crawlDelayMs ?? 0);
        return gate.run(url.host, () => http.fetch({ ...hop, headers, maxRedirects: 0 }), {
          delayMs,
          signal: hop.signal,
        });
      }),
  };
}
