import type { FetchedItem } from '../../../src/core/item.ts';
import { NetError } from '../../../src/net/http.ts';
import type { CrawlContext } from '../../connector.ts';
import { itemMark } from '../../item-mark.ts';
import { type ReviewPage, readReviews } from './read-reviews.ts';

/** What several pages of reviews came to. */
export interface NewReviews {
  /** The first page, which speaks for the source. */
  first: ReviewPage;
  /** Each once, though pages move while they are read. */
  items: FetchedItem[];
  bytes: number;
  /** Whether pages followed that were not read. */
  cutOff: boolean;
  /** Why a later page could not be read; what the pages before it brought is kept. */
  failure: NetError | null;
}

/**
 * Reads pages of reviews from `url` on until one brings nothing that is not in `seen`, or `most` are read.
 *
 * @throws {NetError} when the first page cannot be read
 */
export async function readNew(
  url: string,
  seen: ReadonlySet<string>,
  most: number,
  context: CrawlContext,
): Promise<NewReviews> {
  const first = await readReviews(url, context);
  const found = new Map<string, FetchedItem>();
  const asked = new Set([url]);
  let bytes = first.bytes;
  let isNews = keep(first.items, found, seen);
  let { next } = first;
  try {
    while (next !== null && isNews && asked.size < most && !asked.has(next)) {
      asked.add(next);
      const page: ReviewPage = await readReviews(next, context);
      bytes += page.bytes;
      isNews = keep(page.items, found, seen);
      next = page.next;
    }
  } catch (error) {
    if (!(error instanceof NetError) || error.reason === 'aborted') throw error;
    return { first, items: [...found.values()], bytes, cutOff: true, failure: error };
  }
  return { first, items: [...found.values()], bytes, cutOff: isNews && next !== null, failure: null };
}

/** Keeps items that were not there yet; whether any of them was never seen before. */
function keep(
  items: readonly FetchedItem[],
  found: Map<string, FetchedItem>,
  seen: ReadonlySet<string>,
): boolean {
  let isNews = false;
  for (const item of items) {
    const mark = itemMark(item);
    isNews ||= !found.has(mark) && !seen.has(mark);
    if (!found.has(mark)) found.set(mark, item);
  }
  return isNews;
}
