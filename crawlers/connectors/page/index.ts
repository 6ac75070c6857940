import { conditionalHeaders, maxAgeSeconds, validatorsOf } from '../../../src/net/caching.ts';
import { addressKey } from '../../address-key.ts';
import type { Connector, CrawlResult } from '../../connector.ts';
import { readCursor } from './cursor.ts';
import { pageItems } from './page-items.ts';
import { askForPage, readPage } from './read-page.ts';
import { type PageSettings, pageSettings } from './settings.ts';

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
  key: ({ url }) => addressKey(url),
  host: ({ url }) => new URL(url).host,

  async crawl({ settings, cursor }, context) {
    const response = await askForPage(settings.url, context, conditionalHeaders(readCursor(cursor)));
    const visit = {
      bytes: response.body.byteLength,
      status: response.status,
      missed: null,
      minIntervalSeconds: maxAgeSeconds(response.headers),
    };
    if (response.status === 304) return { ...visit, outcome: 'not-modified', items: [], cursor, title: null };
    const { extracted } = readPage(response, settings.items);
    return {
      ...visit,
      outcome: 'ok',
      items: settings.items === undefined ? pageItems(extracted, response.finalUrl) : extracted.items,
      title: extracted.title,
      cursor: { ...validatorsOf(response) },
    } satisfies CrawlResult;
  },
};
