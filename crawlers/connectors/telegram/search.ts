import { failureOfStatus } from '../../../src/net/status.ts';
import type { CrawlContext } from '../../connector.ts';
import { endpoint } from '../../search/endpoint.ts';
import { oldestOf, type Search, searchPage } from '../../search/search.ts';
import { readPreview } from './preview.ts';
import { apiOf, type TelegramSettings } from './settings.ts';

/** A channel's preview, newest first; each page is told the number that it ends before. */
export function searchOf(settings: TelegramSettings, context: CrawlContext): Search<number> {
  const { channel, query = null } = settings;
  return {
    maxPages: 10,
    granule: null,
    async page(_slice, before) {
      const { http, clock, signal } = context;
      const url = endpoint(apiOf(settings), `/s/${channel}`, { q: query, before });
      const response = await http.fetch({ url, headers: { accept: 'text/html' }, signal });
      const { status, headers, body } = response;
      const failure = failureOfStatus(status, headers, clock.now());
      if (failure !== null) throw failure;
      const contentType = headers['content-type'] ?? null;
      const { items, oldest } = readPreview(body, { url: response.finalUrl, contentType });
      return searchPage(
        items.filter(({ text }) => text !== ''),
        {
          bytes: body.byteLength,
          reaches: oldestOf(items),
          next: oldest !== null && oldest > 1 ? oldest : null,
        },
      );
    },
  };
}
