import type { FetchedItem } from '../../../src/core/item.ts';
import { MINUTE, SECOND } from '../../../src/core/time.ts';
import { failureOfStatus } from '../../../src/net/status.ts';
import type { CrawlContext } from '../../connector.ts';
import { endpoint } from '../../search/endpoint.ts';
import { type Search, searchPage } from '../../search/search.ts';
import { readBody } from '../feed/read-body.ts';
import { listingOf, type RedditSettings, siteOf } from './settings.ts';
import { inSlowQueue } from './slow-queue.ts';

/** Asked for; what does not listen gives 25. */
const PAGE_SIZE = 100;
const LEAST_PAGE_SIZE = 25;
/** Between two requests: who has not signed in may ask about ten times a minute, all sources together. */
const PAUSE = 6 * SECOND;
const PACE = 5 * MINUTE;

/** What Reddit writes below every post. */
const SIGNATURE = /\s?submitted by\s+\/?u\/\S+(?:\s+to\s+\S+)?\s*\[link\]\s*\[comments\]$/;
/** Where the part that the author wrote ends. */
const END_OF_POST = '<!-- SC_ON -->';

/** A listing as the feed that anyone may read: one page, no scores. */
export function feedSearchOf(settings: RedditSettings, context: CrawlContext): Search<string> {
  return {
    maxPages: 1,
    granule: null,
    async page() {
      const { http, clock, signal } = inSlowQueue(context, PAUSE);
      const response = await http.fetch({ url: feedUrl(settings), signal });
      const failure = failureOfStatus(response.status, response.headers, clock.now());
      if (failure !== null) throw failure;
      const { items } = await readBody(response);
      return searchPage<string>(items.flatMap(postIn), {
        bytes: response.body.byteLength,
        next: null,
        hasMore: items.length >= LEAST_PAGE_SIZE,
        paceSeconds: PACE / SECOND,
      });
    },
  };
}

function feedUrl(settings: RedditSettings): string {
  const { path, parameters } = listingOf(settings);
  const { user = null, feed = null } = settings;
  return endpoint(siteOf(settings), `${path}.rss`, { ...parameters, limit: PAGE_SIZE, user, feed });
}

/** Entries that are no posts or comments (searches find communities and people, too) are left out. */
function postIn(entry: FetchedItem): FetchedItem[] {
  if (!/^t[13]_\w+$/.test(entry.guid ?? '')) return [];
  const [post = '', rest] = entry.html?.split(END_OF_POST) ?? [];
  return [
    {
      ...entry,
      text: entry.text.replace(SIGNATURE, ''),
      html: rest === undefined ? null : post.trim(),
      author: entry.author?.replace(/^\/?u\//, '') ?? null,
    },
  ];
}
