import { DateTime } from 'luxon';
import type { QuietHours } from '../../src/core/routing.ts';

/** Windows that meet are followed from one into the next, but no longer than this. */
const MOST_WINDOWS = 15;

/**
 * When the quiet hours end that `at` lies in; null when it lies in none. Windows are wall times in the receiver's zone:
 * they last an hour less or more on the days on which its clocks change. A wall time that is left out in spring is the
 * moment that the clocks reach instead, one that comes twice in autumn is the first.
 */
export function quietUntil({ timezone, windows }: QuietHours, at: Date): Date | null {
  let end: DateTime | null = null;
  let now = DateTime.fromJSDate(at, { zone: timezone });
  for (let count = 0; count < MOST_WINDOWS; count += 1) {
    const ends = windows.flatMap((window) => endAround(window, now) ?? []);
    const [first, ...others] = ends;
    if (first === undefined) break;
    now = DateTime.max(first, ...others);
    end = now;
  }
  return end === null ? null : end.toJSDate();
}

/** The end of a window that `now` lies in, whether it began on this day or the day before. */
function endAround({ days, from, to }: QuietHours['windows'][number], now: DateTime): DateTime | null {
  for (const day of [now, now.minus({ days: 1 })]) {
    if (!days.includes(day.weekday)) continue;
    const begin = atWallTime(day, from);
    const end = atWallTime(to > from ? day : day.plus({ days: 1 }), to);
    if (begin <= now && now < end) return end;
  }
  return null;
}

function atWallTime(day: DateTime, time: string): DateTime {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return day.startOf('day').set({ hour, minute, second: 0, millisecond: 0 });
}
