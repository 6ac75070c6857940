import { addressKey } from '../../address-key.ts';
import type { Connector, CrawlResult } from '../../connector.ts';
import { itemMark } from '../../item-mark.ts';
import { visited } from '../../visited.ts';
import { type ReviewsCursor, readCursor } from './cursor.ts';
import { type NewReviews, readNew } from './read-new.ts';
import { readReviews } from './read-reviews.ts';
import { type ReviewsSettings, reviewsSettings } from './settings.ts';

/** Reviews that are remembered from one visit to the next. */
const MOST_SEEN = 500;
/** Pages that are history; pages that lead in a circle end here. */
const MOST_PAGES = 1_000;

/** Reads the reviews that public pages mark up for search engines. Older pages than the first are history. */
export const reviews: Connector<ReviewsSettings> = {
  id: 'reviews',
  title: 'Review pages',
  description:
    'Reviews with their stars, from public pages that mark them up for search engines (schema.org).',
  example: { url: 'https://reviews.example.com/acme?sort=newest', pages: 5 },
  settings: reviewsSettings,
  mainSetting: 'url',
  key: ({ url }) => addressKey(url),
  host: ({ url }) => new URL(url).host,

  async crawl({ settings, cursor: stored }, context) {
    const cursor = readCursor(stored);
    const seen = new Set(cursor.seen);
    const read = await readNew(settings.url, seen, cursor.seen === null ? 1 : settings.pages, context);
    const { first, items, bytes } = read;
    return visited({
      items,
      title: first.title,
      cursor: {
        seen: [...new Set([...items.map(itemMark), ...seen])].slice(0, MOST_SEEN),
        count: first.count ?? cursor.count,
      },
      bytes,
      missed: missedBy(read, cursor, seen),
    });
  },

  async history({ settings, cursor }, context) {
    const url = typeof cursor.next === 'string' ? cursor.next : settings.url;
    const { items, next, bytes } = await readReviews(url, context);
    const pages = typeof cursor.pages === 'number' ? cursor.pages + 1 : 1;
    const isOver = next === null || items.length === 0 || pages >= MOST_PAGES;
    return { items, next: isOver ? null : { next, pages }, bytes };
  },
};

/** Reviews that came since the last visit and were not shown: by the page's own count, or because pages were left. */
function missedBy(
  { first, items, cutOff, failure }: NewReviews,
  before: ReviewsCursor,
  seen: ReadonlySet<string>,
): CrawlResult['missed'] {
  if (before.seen === null) return null;
  const shown = items.filter((item) => !seen.has(itemMark(item))).length;
  const counted = first.count === null || before.count === null ? 0 : first.count - before.count;
  if (counted > shown) {
    return { atLeast: counted - shown, reason: `${counted} reviews were added and ${shown} of them shown` };
  }
  if (failure !== null)
    return { atLeast: null, reason: `a further page could not be read (${failure.reason})` };
  return cutOff ? { atLeast: null, reason: 'there were more new reviews than one visit reads' } : null;
}
