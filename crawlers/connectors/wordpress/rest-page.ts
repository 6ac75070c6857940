import type { FetchedItem } from '../../../src/core/item.ts';
import { NetError } from '../../../src/net/http.ts';
import type { CrawlContext } from '../../connector.ts';
import { fetchJson } from '../../formats/json-answer.ts';
import { endpoint } from '../../search/endpoint.ts';
import { oldestOf, type SearchPage, searchPage } from '../../search/search.ts';
import { hits, otherItems, postItems, posts } from './answer.ts';
import type { WordPressSettings } from './settings.ts';

const POSTS = 50;
const OTHERS = 20;

/**
 * A page of the posts that the site's REST API finds, the newest first; with the first page comes whatever it finds
 * beside posts, which has no such order.
 *
 * @throws {NetError}
 */
export async function restPage(
  { site, query }: WordPressSettings,
  page: number,
  context: CrawlContext,
): Promise<SearchPage<number>> {
  const parameters = {
    search: query,
    orderby: 'date',
    order: 'desc',
    per_page: POSTS,
    page,
    _embed: 'author',
  };
  const url = endpoint(site, '/wp-json/wp/v2/posts', parameters);
  const { data, bytes, headers } = await fetchJson({ url, invited: false }, posts, context);
  const found = postItems(data);
  const others = page === 1 ? await beside({ site, query }, context) : { items: [], bytes: 0 };
  const pages = Number(headers['x-wp-totalpages'] ?? 1);
  return searchPage([...found, ...others.items], {
    bytes: bytes + others.bytes,
    reaches: oldestOf(found),
    next: page < pages ? page + 1 : null,
  });
}

/** A site that finds nothing but posts is no worse for it. */
async function beside(
  { site, query }: WordPressSettings,
  context: CrawlContext,
): Promise<{ items: FetchedItem[]; bytes: number }> {
  const parameters = { search: query, type: 'post', per_page: OTHERS, _embed: 'self' };
  try {
    const url = endpoint(site, '/wp-json/wp/v2/search', parameters);
    const { data, bytes } = await fetchJson({ url, invited: false }, hits, context);
    return { items: otherItems(data), bytes };
  } catch (error) {
    if (error instanceof NetError && !error.retryable) return { items: [], bytes: 0 };
    throw error;
  }
}
