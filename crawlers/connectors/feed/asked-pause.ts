import { addMs, DAY, HOUR, SECOND } from '../../../src/core/time.ts';
import { maxAgeSeconds } from '../../../src/net/caching.ts';
import type { Skip } from '../../formats/feed/parsed-feed.ts';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** What a feed itself asks of its readers; an answer without the feed does not repeat it. */
interface Wishes {
  ttlSeconds: number | null;
  skip: Skip | null;
}

/**
 * The shortest pause that a feed (`ttl`, `skipHours`, `skipDays`) and its server (`Cache-Control`) ask for, in seconds;
 * null when they ask for none.
 */
export function askedPause(
  { ttlSeconds, skip }: Wishes,
  headers: Record<string, string>,
  now: Date,
): number | null {
  const pause = Math.max(ttlSeconds ?? 0, maxAgeSeconds(headers) ?? 0);
  const away = skip === null ? 0 : secondsToStayAway(skip, addMs(now, pause * SECOND));
  return pause + away || null;
}

/** Seconds from `at` to the first moment outside of the hours and days to stay away; 0 when there is none in a week. */
export function secondsToStayAway({ hours, days }: Skip, at: Date): number {
  const isOpen = (date: Date) =>
    !hours.includes(date.getUTCHours()) && !days.includes(DAYS[date.getUTCDay()] ?? '');
  const thisHour = Math.floor(at.getTime() / HOUR) * HOUR;
  for (let ahead = 0; ahead <= 7 * DAY; ahead += HOUR) {
    const date = new Date(thisHour + ahead);
    if (isOpen(date)) return Math.max(0, Math.ceil((date.getTime() - at.getTime()) / SECOND));
  }
  return 0;
}
