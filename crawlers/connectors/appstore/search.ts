import { failureOfStatus } from '../../../src/net/status.ts';
import type { CrawlContext } from '../../connector.ts';
import { endpoint } from '../../search/endpoint.ts';
import { type Search, searchPage } from '../../search/search.ts';
import { readBody } from '../feed/read-body.ts';
import { type AppStoreSettings, apiOf } from './settings.ts';

/** The store shows ten pages of 50 reviews, and none that are older. */
const LAST_PAGE = 10;

/** The reviews of an app, the most recent first. Pages are read as XML, whose JSON sibling leaves dates out. */
export function reviewsOf(settings: AppStoreSettings, { http, clock, signal }: CrawlContext): Search<number> {
  const { id, country } = settings;
  return {
    maxPages: LAST_PAGE,
    granule: null,
    async page(_slice, position) {
      const page = position ?? 1;
      const path = `/${country}/rss/customerreviews/id=${id}/sortby=mostrecent/page=${page}/xml`;
      const url = endpoint(apiOf(settings), path, {});
      const response = await http.fetch({
        url,
        headers: { accept: 'application/atom+xml, text/xml' },
        signal,
      });
      const failure = failureOfStatus(response.status, response.headers, clock.now());
      if (failure !== null) throw failure;
      const { items } = await readBody(response);
      // An entry without stars is the app itself.
      const reviews = items.filter(({ rating }) => rating !== null);
      const hasMore = reviews.length > 0;
      return searchPage(reviews, {
        bytes: response.body.length,
        next: hasMore && page < LAST_PAGE ? page + 1 : null,
        hasMore,
      });
    },
  };
}
