import type { FetchedItem } from '../../src/core/item.ts';

/** The stretch of publication times that is asked for; null where it is open. */
export interface Slice {
  /** Nothing older than this. */
  since: Date | null;
  /** Only what is older than this. */
  before: Date | null;
}

/** One page of what a search found, newest first. */
export interface SearchPage<Position> {
  items: FetchedItem[];
  bytes: number;
  /** Everything found that is newer than this was given, on this page or those before it; null where that is not known. */
  reaches: Date | null;
  /** Where the next page is to be had; null where there is none. */
  next: Position | null;
  /** Whether more was found than the pages so far hold, to be had or not. */
  hasMore: boolean;
  /** What was found in the whole slice; null where the API does not count. */
  total: number | null;
  /** Whether the API gave up early and says so: it may have found more than it tells. */
  partial: boolean;
  /** An order to ask nothing for so many seconds; null when there is none. */
  pauseSeconds: number | null;
  /** The pace at which its quota lasts, in seconds from visit to visit; null when it has none. */
  paceSeconds: number | null;
}

/** An API that searches, as one source asks it. */
export interface Search<Position> {
  /** Most pages that one visit, or one step into the past, asks for. */
  maxPages: number;
  /** The finest time the API can be asked for, in milliseconds; null where slices are not honoured. */
  granule: number | null;
  /** @throws {NetError} */
  page(slice: Slice, position: Position | null): Promise<SearchPage<Position>>;
}

/** A page of `items`, of which nothing special is to be said but `facts`. */
export function searchPage<Position>(
  items: FetchedItem[],
  facts: Pick<SearchPage<Position>, 'bytes' | 'next'> & Partial<SearchPage<Position>>,
): SearchPage<Position> {
  const usual = { total: null, partial: false, pauseSeconds: null, paceSeconds: null };
  return { items, reaches: oldestOf(items), hasMore: facts.next !== null, ...usual, ...facts };
}

/** Publication time of the oldest item; null when there is none. */
export function oldestOf(items: readonly FetchedItem[]): Date | null {
  const times = items.flatMap(({ publishedAt }) => (publishedAt === null ? [] : [publishedAt.getTime()]));
  return times.length === 0 ? null : new Date(Math.min(...times));
}
