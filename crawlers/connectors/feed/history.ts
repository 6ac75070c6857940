import { z } from 'zod';
import { NetError } from '../../../src/net/http.ts';
import type { CrawlContext, HistoryStep, Visit } from '../../connector.ts';
import type { ParsedFeed } from '../../formats/feed/parsed-feed.ts';
import { readCursor } from './cursor.ts';
import { fetchFeed } from './fetch-feed.ts';
import { readBody } from './read-body.ts';

/** Where older items stand. */
const place = z.object({
  url: z.string(),
  /** The number of a page that nobody has linked to, but that a WordPress site is known to have; null for a link. */
  page: z.int().nullable(),
});
type Place = z.infer<typeof place>;

/** What a site answers when a page number is beyond its last. */
const BEYOND = new Set(['not-found', 'gone', 'not-a-feed', 'empty']);

/**
 * Reads one page further into a feed's past: along the links of a paged or archived feed (RFC 5005; JSON Feed's
 * `next_url`), or, where the site is made with WordPress, by page number. The first step reads the feed itself.
 */
export async function readOlder(
  { settings, cursor }: Visit<{ url: string }>,
  context: CrawlContext,
): Promise<HistoryStep> {
  const stored = place.safeParse(cursor);
  const here: Place = stored.success ? stored.data : { url: settings.url, page: null };
  try {
    const { response } = await fetchFeed(here.url, readCursor({}), context);
    const feed = await readBody(response);
    return { items: feed.items, next: olderThan(feed, here, response.finalUrl), bytes: response.body.length };
  } catch (error) {
    const ended = here.page !== null && error instanceof NetError && BEYOND.has(error.reason);
    if (ended) return { items: [], next: null, bytes: 0 };
    throw error;
  }
}

function olderThan(feed: ParsedFeed, here: Place, finalUrl: string): Place | null {
  const link = feed.prevArchive ?? feed.next;
  if (link !== null) return link === here.url || link === finalUrl ? null : { url: link, page: null };
  if (!/wordpress/i.test(feed.generator ?? '') || feed.items.length === 0) return null;
  const url = new URL(finalUrl);
  const page = (here.page ?? 1) + 1;
  url.searchParams.set('paged', String(page));
  return { url: url.href, page };
}
