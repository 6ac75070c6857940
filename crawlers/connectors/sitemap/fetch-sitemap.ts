import type { HttpResponse } from '../../../src/net/http.ts';
import { failureOfStatus } from '../../../src/net/status.ts';
import type { CrawlContext } from '../../connector.ts';
import { MAX_BYTES, parseSitemap } from './parse-sitemap.ts';
import type { Sitemap } from './sitemap.ts';

/**
 * Asks for a sitemap and reads it; null for what is unchanged since `headers` say.
 *
 * @throws {NetError} with the reason of an answer of 400 and above, or of what is no sitemap
 */
export async function fetchSitemap(
  url: string,
  { http, clock, signal }: CrawlContext,
  headers: Record<string, string> = {},
): Promise<{ response: HttpResponse; sitemap: Sitemap | null }> {
  const response = await http.fetch({
    url,
    headers: { accept: 'application/xml, text/xml, text/plain;q=0.8, */*;q=0.5', ...headers },
    maxBytes: MAX_BYTES,
    signal,
  });
  const failure = failureOfStatus(response.status, response.headers, clock.now());
  if (failure !== null) throw failure;
  if (response.status === 304) return { response, sitemap: null };
  const { body, finalUrl } = response;
  const contentType = response.headers['content-type'] ?? null;
  return { response, sitemap: parseSitemap(body, { url: finalUrl, contentType }) };
}
