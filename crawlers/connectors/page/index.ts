import type { FetchedItem } from '../../../src/core/item.ts';
import { conditionalHeaders, maxAgeSeconds, validatorsOf } from '../../../src/net/caching.ts';
import { type HttpResponse, NetError } from '../../../src/net/http.ts';
import { failureOfStatus } from '../../../src/net/status.ts';
import type { Connector, CrawlResult } from '../../connector.ts';
import { extractParsed } from '../../extract/extract-page.ts';
import type { ExtractedPage } from '../../extract/extracted-page.ts';
import { pageItem } from '../../extract/item.ts';
import { parsePage } from '../../extract/parsed-page.ts';
import { readCursor } from './cursor.ts';
import { type PageSettings, pageSettings } from './settings.ts';
import { findWall } from './wall.ts';

/** Reads one public page: an article gives one item and its comments, a thread, a list or a review page its items. */
export const page: Connector<PageSettings> = {
  id: 'page',
  title: 'Web page',
  description:
    'A public page: an article, a forum thread, a page of reviews, or a list you describe with CSS selectors.',
  example: {
    url: 'https://forum.example.com/acme',
    items: { select: 'article', title: 'h2', text: '.body', url: 'a@href', publishedAt: 'time@datetime' },
  },
  settings: pageSettings,
  mainSetting: 'url',
  key: ({ url }) => {
    const { href, hash } = new URL(url);
    return href.slice(0, href.length - hash.length);
  },
  host: ({ url }) => new URL(url).host,

  async crawl({ settings, cursor }, { http, clock, signal }) {
    const response = await http.fetch({
      url: settings.url,
      headers: {
        accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.1',
        ...conditionalHeaders(readCursor(cursor)),
      },
      signal,
    });
    const failure = failureOfStatus(response.status, response.headers, clock.now());
    if (failure !== null) throw failure;
    const visit = {
      bytes: response.body.byteLength,
      status: response.status,
      missed: null,
      minIntervalSeconds: maxAgeSeconds(response.headers),
    };
    if (response.status === 304) return { ...visit, outcome: 'not-modified', items: [], cursor, title: null };
    const { title, items } = readResponse(response, settings);
    return {
      ...visit,
      outcome: 'ok',
      items,
      title,
      cursor: { ...validatorsOf(response) },
    } satisfies CrawlResult;
  },
};

function readResponse(
  response: HttpResponse,
  settings: PageSettings,
): { title: string | null; items: FetchedItem[] } {
  const contentType = response.headers['content-type'] ?? null;
  if (contentType !== null && !/html|text\/plain/i.test(contentType)) {
    throw new NetError('not-a-page', `answered ${contentType.slice(0, 80)}`, {
      retryable: false,
      status: response.status,
    });
  }
  const parsed = parsePage(response.body, { url: response.finalUrl, contentType });
  const extracted = extractParsed(parsed, settings.items);
  const wall = findWall(parsed, extracted, response.redirects.length > 0);
  if (wall !== null)
    throw new NetError(wall.reason, wall.detail, { retryable: false, status: response.status });
  if (extracted.text === '' && extracted.items.length === 0) {
    throw new NetError('empty', 'the page has no text', { retryable: true, status: response.status });
  }
  return {
    title: extracted.title,
    items: settings.items === undefined ? itemsOf(extracted, response.finalUrl) : extracted.items,
  };
}

/** A page that is one text is an item itself, ahead of its comments. */
function itemsOf(extracted: ExtractedPage, finalUrl: string): FetchedItem[] {
  const { kind, title, text, author, publishedAt, canonicalUrl, language, items } = extracted;
  const spoken = items.map((item) => ({ ...item, language }));
  if (kind !== 'article' && !(kind === 'unknown' && items.length === 0)) return spoken;
  const article = pageItem({ url: canonicalUrl ?? finalUrl, title, text, author, publishedAt });
  return [{ ...article, language }, ...spoken];
}
