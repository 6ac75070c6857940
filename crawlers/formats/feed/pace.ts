import { DAY, HOUR, SECOND } from '../../../src/core/time.ts';
import { type Fields, firstText } from './document.ts';

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
