import { bucketOf, DAY } from '../../core/time.ts';
import { instantOf, wallTime } from '../../core/zone-time.ts';

/** The day that `at` lies in on calendars in `timezone`, as `2026-01-15`. */
export function dayOf(at: Date, timezone: string): string {
  return wallTime(at, timezone).slice(0, 10);
}

/** When the day that is `days` later than `day` begins in `timezone`, at a quarter-hour. */
export function dayStart(day: string, timezone: string, days = 0): Date {
  const moved = new Date(Date.parse(`${day}T00:00Z`) + days * DAY).toISOString().slice(0, 10);
  return bucketOf(instantOf(moved, timezone) ?? new Date(`${moved}T00:00Z`));
}

/** Whether `text` names a day of a calendar that databases and people can read. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/u.test(text) && instantOf(text, 'UTC')?.toISOString().slice(0, 10) === text;
}
