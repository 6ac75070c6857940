import { z } from 'zod';
import type { Clock } from '../../src/core/clock.ts';
import type { Cursor } from '../../src/core/source.ts';
import { addMs, SECOND } from '../../src/core/time.ts';
import { NetError } from '../../src/net/http.ts';
import type { HistoryStep } from '../connector.ts';
import { type Reading, readPages } from './read-pages.ts';
import type { Search } from './search.ts';

const pastCursor = z.object({
  /** Everything from here on was read. */
  before: z.iso.datetime().nullable().default(null),
  /** The next page, where the API knows no slices. */
  position: z.union([z.number(), z.string()]).nullable().default(null),
  /** When the API may be asked again. */
  notBefore: z.iso.datetime().nullable().default(null),
});

/**
 * Reads one step further into the past: as many pages as one visit may ask for, of what is older than the step before.
 * APIs end their pages somewhere; slices of time reach behind that end.
 *
 * @throws {NetError} `rate-limited` when the step comes before the end of a pause that the API ordered
 */
export async function stepBack<Position extends number | string>(
  search: Search<Position>,
  stored: Cursor,
  clock: Clock,
): Promise<HistoryStep> {
  const cursor = pastCursor.parse(stored);
  keepPause(cursor.notBefore, clock.now());
  const before = cursor.before === null ? null : new Date(cursor.before);
  const slice = { since: null, before };
  const reading = await readPages(search, slice, search.maxPages, cursor.position as Position | null);
  const { items, bytes, pauseSeconds } = reading;
  const onward = placeAfter(reading, search.granule, before);
  if (onward === null) return { items, bytes, next: null };
  const notBefore = pauseSeconds === null ? null : addMs(clock.now(), pauseSeconds * SECOND).toISOString();
  return { items, bytes, next: { ...onward, notBefore } };
}

function keepPause(notBefore: string | null, now: Date): void {
  const wait = notBefore === null ? 0 : Date.parse(notBefore) - now.getTime();
  if (wait <= 0) return;
  throw new NetError('rate-limited', 'the API ordered a pause', { retryable: true, retryAfterMs: wait });
}

/** Where the past goes on behind a reading; null at its end. */
function placeAfter<Position>(
  { cutOff, next, reaches }: Reading<Position>,
  granule: number | null,
  before: Date | null,
): Cursor | null {
  if (!cutOff) return null;
  if (granule === null) return next === null ? null : { position: next };
  if (reaches === null) return null;
  // The whole granule is read again: a page may have ended within it. Unless that was all there was.
  const again = Math.floor(reaches.getTime() / granule) * granule + granule;
  const further = before === null ? again : Math.min(again, before.getTime() - granule);
  return { before: new Date(further).toISOString() };
}
