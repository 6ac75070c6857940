import type { FetchedItem } from '../../src/core/item.ts';
import { SECOND } from '../../src/core/time.ts';
import { NetError } from '../../src/net/http.ts';
import type { Search, SearchPage, Slice } from './search.ts';

/** What several pages came to. */
export interface Reading<Position> {
  /** Each once, though pages move while they are read. */
  items: FetchedItem[];
  bytes: number;
  /** Everything newer than this was read; null where that is not known. */
  reaches: Date | null;
  /** Where reading would go on; null at the end. */
  next: Position | null;
  /** Whether the slice holds more than was read. */
  cutOff: boolean;
  total: number | null;
  partial: boolean;
  pauseSeconds: number | null;
  paceSeconds: number | null;
}

/**
 * Reads pages from `start` on until the slice ends, `maxPages` are read, a page brings nothing new, or the API orders
 * a pause. Where it refuses a later page for its rate limit, what the pages before it brought is kept.
 *
 * @throws {NetError} whatever the first page, or anything but a rate limit on a later one, fails with
 */
export async function readPages<Position>(
  search: Pick<Search<Position>, 'page'>,
  slice: Slice,
  maxPages: number,
  start: Position | null = null,
): Promise<Reading<Position>> {
  const found = new Map<string, FetchedItem>();
  let page = await search.page(slice, start);
  let bytes = page.bytes;
  let reaches = page.reaches;
  let partial = page.partial;
  let isNews = keep(page.items, found);
  for (let read = 1; read < maxPages && goesOn(page, slice) && isNews; read += 1) {
    page = await nextPage(search, slice, page);
    bytes += page.bytes;
    reaches = earlier(reaches, page.reaches);
    partial ||= page.partial;
    isNews = keep(page.items, found);
  }
  const { next, total, pauseSeconds, paceSeconds } = page;
  const cutOff = page.hasMore && !isPast(reaches, slice.since);
  return {
    items: [...found.values()],
    bytes,
    reaches,
    next,
    cutOff,
    total,
    partial,
    pauseSeconds,
    paceSeconds,
  };
}

/** Keeps items that were not there yet; whether there were any. */
function keep(items: readonly FetchedItem[], found: Map<string, FetchedItem>): boolean {
  const before = found.size;
  for (const item of items) {
    const key = item.guid ?? item.url ?? `${item.title}\n${item.text}`;
    if (!found.has(key)) found.set(key, item);
  }
  return found.size > before;
}

function goesOn({ next, pauseSeconds, reaches }: SearchPage<unknown>, { since }: Slice): boolean {
  return next !== null && pauseSeconds === null && !isPast(reaches, since);
}

function isPast(reaches: Date | null, since: Date | null): boolean {
  return reaches !== null && since !== null && reaches <= since;
}

/** The page after `last`; one that brings nothing but an order to pause where the API refuses it for its rate limit. */
async function nextPage<Position>(
  search: Pick<Search<Position>, 'page'>,
  slice: Slice,
  last: SearchPage<Position>,
): Promise<SearchPage<Position>> {
  try {
    return await search.page(slice, last.next);
  } catch (error) {
    if (!(error instanceof NetError) || error.reason !== 'rate-limited') throw error;
    const pauseSeconds = Math.ceil((error.retryAfterMs ?? 0) / SECOND);
    return { ...last, items: [], bytes: 0, reaches: null, hasMore: true, pauseSeconds };
  }
}

function earlier(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
