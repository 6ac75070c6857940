import { failureOfStatus } from '../../../src/net/status.ts';
import type { CrawlContext } from '../../connector.ts';
import { endpoint } from '../../search/endpoint.ts';
import { type SearchPage, searchPage } from '../../search/search.ts';
import { readBody } from '../feed/read-body.ts';
import type { WordPressSettings } from './settings.ts';

/**
 * A page of the feed that a search on the site has, the newest first.
 *
 * @throws {NetError}
 */
export async function feedPage(
  { site, query }: WordPressSettings,
  page: number,
  { http, clock, signal }: CrawlContext,
): Promise<SearchPage<number>> {
  const url = endpoint(site, '/', { s: query, feed: 'rss2', paged: page === 1 ? null : page });
  const response = await http.fetch({ url, signal });
  const failure = failureOfStatus(response.status, response.headers, clock.now());
  // Behind its last page a feed is not there.
  if (page > 1 && response.status === 404) return searchPage<number>([], { bytes: 0, next: null });
  if (failure !== null) throw failure;
  const { items } = await readBody(response);
  return searchPage(items, {
    bytes: response.body.length,
    next: items.length === 0 ? null : page + 1,
  });
}
