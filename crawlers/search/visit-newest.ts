import { z } from 'zod';
import type { Clock } from '../../src/core/clock.ts';
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
  /** Items seen in the overlap, which the next visit finds again; null where it was not read to its end. */
  familiar: z.number().nullable(),
});

/** What the last visit saw. */
interface Seen {
  newestAt: Date;
  familiar: number | null;
}

/**
 * Reads what is newer than the last visit, newest first. Where pages or the API's own limit end before that is reached,
 * `missed` says so, and how many at least: what the API found, less what was read or known.
 *
 * @throws {NetError}
 */
export async function visitNewest<Position>(
  search: Search<Position>,
  stored: Cursor,
  clock: Clock,
): Promise<CrawlResult> {
  const last = readCursor(stored);
  const slice = { since: last === null ? null : addMs(last.newestAt, -OVERLAP), before: null };
  const reading = await readPages(search, slice, last === null ? FIRST_PAGES : search.maxPages);
  const { items, bytes, partial, pauseSeconds, paceSeconds } = reading;
  const { newestAt, familiar } = seenBy(reading, last, clock.now());
  return visited({
    items,
    bytes,
    // What was found in part is asked for again.
    cursor: partial ? stored : { newestAt: newestAt.toISOString(), familiar },
    missed: (last === null ? null : cutShort(reading, last)) ?? partly(partial),
    minIntervalSeconds: Math.max(pauseSeconds ?? 0, paceSeconds ?? 0) || null,
  });
}

/** A cursor that is not ours begins anew. */
function readCursor(stored: Cursor): Seen | null {
  const { success, data } = newestCursor.safeParse(stored);
  return success ? { newestAt: new Date(data.newestAt), familiar: data.familiar } : null;
}

/** The newest is never before the last, and never in the future: such a date would hide what comes until then. */
function seenBy({ items, cutOff, reaches }: Reading<unknown>, last: Seen | null, now: Date): Seen {
  const times = items.flatMap(({ publishedAt }) => (publishedAt === null ? [] : [publishedAt.getTime()]));
  const known = last === null ? [] : [last.newestAt.getTime()];
  const newest = Math.max(...times.filter((at) => at <= now.getTime()), ...known);
  const newestAt = Number.isFinite(newest) ? new Date(newest) : now;
  const overlap = addMs(newestAt, -OVERLAP);
  const isWhole = !cutOff || (reaches !== null && reaches <= overlap);
  return { newestAt, familiar: isWhole ? times.filter((at) => at >= overlap.getTime()).length : null };
}

function cutShort({ items, cutOff, reaches, total }: Reading<unknown>, last: Seen): CrawlResult['missed'] {
  if (!cutOff || (reaches !== null && reaches <= last.newestAt)) return null;
  const reason = 'the search found more than one visit reads';
  if (total === null || last.familiar === null) return { atLeast: null, reason };
  const unread = total - items.length - last.familiar;
  return unread > 0 ? { atLeast: unread, reason } : null;
}

function partly(partial: boolean): CrawlResult['missed'] {
  return partial ? { atLeast: null, reason: 'the search gave up early and told only a part' } : null;
}
