import { DAY, HOUR } from '../core/time.ts';

/** 07:00 UTC on the weekday at or before `today`: the story begins on a working morning. */
export function storyStart(today: Date): Date {
  const midnight = Math.floor(today.getTime() / DAY) * DAY;
  const weekday = new Date(midnight).getUTCDay();
  const sinceWorkday = weekday === 0 ? 2 : weekday === 6 ? 1 : 0;
  return new Date(midnight - sinceWorkday * DAY + 7 * HOUR);
}
