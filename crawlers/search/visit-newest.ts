import { z } from 'zod';
import type { Clock } from '../../src/core/clock.ts';
import type { FetchedItem } from '../../src/core/item.ts';
import type { Cursor } from '../../src/core/source.ts';
import { addMs, HOUR } from '../../src/core/time.ts';
import type { CrawlResult } from '../connector.ts';
import { visited } from '../visited.ts';
import { type Reading, readPages } from './read-pages.ts';
import type { Search } from './search.ts';

/** Pages of a first visit; the rest is history. */
const FIRST_PAGES = 2;
/** An index takes in posts late and out of order: each visit looks again at what is newer than this before the newest. */
const OVERLAP = HOUR;

const newestCursor = z.object({
  /** Publication time of the newest item seen, or of the first visit where it found none. */
  newestAt: z.iso.datetime(),
  /** Most items seen that the next visit will find again in the overlap. */
  familiar: z.number(),
});

/**
 * Reads what is newer than the last visit, newest first. Where pages or the API's own limit end before that is reached,
 * `missed` counts what the API found, less what was read or may have been known.
 *
 * @throws {NetError}
 */
export async function visitNewest<Position>(
  search: Search<Position>,
  stored: Cursor,
  clock: Clock,
): Promise<CrawlResult> {
  const { success, data } = newestCursor.safeParse(stored);
  const last = success ? { newestAt: new Date(data.newestAt), familiar: data.familiar } : null;
  const since = last === null ? null : addMs(last.newestAt, -OVERLAP);
  const reading = await readPages(
    search,
    { since, before: null },
    last === null ? FIRST_PAGES : search.maxPages,
  );
  const { items, bytes, partial, pauseSeconds, paceSeconds } = reading;
  const newestAt = newest(items, last?.newestAt ?? null, clock.now());
  const familiar =
    countSince(items, addMs(newestAt, -OVERLAP)) + (reading.cutOff ? (last?.familiar ?? 0) : 0);
  return visited({
    items,
    bytes,
    // What was found in part is asked for again.
    cursor: partial ? stored : { newestAt: newestAt.toISOString(), familiar },
    missed: last === null ? partly(partial) : (cutShort(reading, last) ?? partly(partial)),
    minIntervalSeconds: Math.max(pauseSeconds ?? 0, paceSeconds ?? 0) || null,
  });
}

function cutShort(
  { items, cutOff, reaches, total }: Reading<unknown>,
  last: { newestAt: Date; familiar: number },
): CrawlResult['missed'] {
  if (!cutOff || (reaches !== null && reaches <= last.newestAt)) return null;
  const unread = total === null ? 1 : total - items.length - last.familiar;
  return { atLeast: Math.max(unread, 1), reason: 'the search found more than one visit reads' };
}

function partly(partial: boolean): CrawlResult['missed'] {
  return partial ? { atLeast: null, reason: 'the search gave up early and told only a part' } : null;
}

/** The newest publication time up to `now`, never before `last`; dates in the future would hide what comes until then. */
function newest(items: readonly FetchedItem[], last: Date | null, now: Date): Date {
  const times = items.flatMap(({ publishedAt }) =>
    publishedAt === null || publishedAt > now ? [] : [publishedAt.getTime()],
  );
  if (last !== null) times.push(last.getTime());
  return times.length === 0 ? now : new Date(Math.max(...times));
}

function countSince(items: readonly FetchedItem[], since: Date): number {
  return items.filter(({ publishedAt }) => publishedAt !== null && publishedAt >= since).length;
}
