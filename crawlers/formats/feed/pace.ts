import { DAY, HOUR, SECOND } from '../../../src/core/time.ts';
import { elementsOf, type Fields, firstText } from './document.ts';
import type { Skip } from './parsed-feed.ts';

const PERIODS: Record<string, number> = {
  hourly: HOUR,
  daily: DAY,
  weekly: 7 * DAY,
  monthly: 30 * DAY,
  yearly: 365 * DAY,
};

/**
 * Seconds that the publisher asks readers to wait: RSS's `ttl` (minutes), else `sy:updatePeriod` ÷ `sy:updateFrequency`
 * (RSS 1.0 syndication module). Null when nothing sensible is said.
 */
export function ttlSecondsOf(head: Fields): number | null {
  const ttl = Number(firstText(head, 'ttl') ?? Number.NaN);
  if (ttl > 0 && Number.isFinite(ttl)) return Math.round(ttl * 60);
  const period = firstText(head, 'sy:updateperiod')?.toLowerCase() ?? '';
  const frequency = Number(firstText(head, 'sy:updatefrequency') ?? 1);
  if (!Object.hasOwn(PERIODS, period) || !(frequency >= 1) || !Number.isFinite(frequency)) return null;
  return Math.round((PERIODS[period] ?? 0) / SECOND / frequency);
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** RSS's `skipHours` and `skipDays`, sorted; null when neither says anything. Netscape counted hours to 24, which is 0. */
export function skipOf(head: Fields): Skip | null {
  const written = (list: string, one: string) =>
    elementsOf(head, list).flatMap(({ children }) =>
      elementsOf(children, one).map(({ text }) => text.trim()),
    );
  const hours = written('skiphours', 'hour')
    .filter((hour) => /^\d{1,2}$/.test(hour) && Number(hour) <= 24)
    .map((hour) => Number(hour) % 24);
  const days = written('skipdays', 'day').map((day) => day.toLowerCase());
  const skip = {
    hours: [...new Set(hours)].sort((a, b) => a - b),
    days: DAYS.filter((day) => days.includes(day.toLowerCase())),
  };
  return skip.hours.length + skip.days.length > 0 ? skip : null;
}
