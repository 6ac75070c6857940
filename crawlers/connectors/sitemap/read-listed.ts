import type { FetchedItem } from '../../../src/core/item.ts';
import type { CrawlContext } from '../../connector.ts';
import { pageItem } from '../../extract/item.ts';
import { pageItems } from '../page/page-items.ts';
import { askForPage, readPage } from '../page/read-page.ts';
import type { Listed } from './sitemap.ts';

/**
 * Reads a page that a sitemap lists: its text and what is written below it. Teasers of other pages are left out, for
 * those are listed themselves.
 *
 * @throws {NetError} when there is no page to be read
 */
export async function readListed(
  listed: Listed,
  context: CrawlContext,
): Promise<{ items: FetchedItem[]; bytes: number }> {
  const response = await askForPage(listed.url, context);
  const { finalUrl, body } = response;
  const { extracted } = readPage(response);
  const own = new Set([listed.url, finalUrl, extracted.canonicalUrl].map(withoutFragment));
  const items = pageItems(extracted, finalUrl).filter(
    ({ url }) => url === null || own.has(withoutFragment(url)),
  );
  const isPage = ({ url }: FetchedItem) => url === (extracted.canonicalUrl ?? finalUrl);
  return { items: items.map((item) => (isPage(item) ? announced(item, listed) : item)), bytes: body.length };
}

/** All that is known of a page of news that cannot be read; null when the sitemap told nothing of it. */
export function headlineOf(listed: Listed): FetchedItem | null {
  const title = listed.news?.title ?? null;
  return title === null ? null : announced(pageItem({ url: listed.url, title, text: '' }), listed);
}

/** What a sitemap says of news is right; elsewhere a page's own word goes before that of the sitemap. */
function announced(item: FetchedItem, { news, changedAt }: Listed): FetchedItem {
  const dated = news?.publishedAt ?? item.publishedAt?.toISOString() ?? changedAt;
  return {
    ...item,
    title: news?.title ?? item.title,
    language: item.language ?? news?.language ?? null,
    publishedAt: dated === null ? null : new Date(dated),
  };
}

function withoutFragment(url: string | null): string | null {
  return url?.replace(/#.*$/s, '') ?? null;
}
