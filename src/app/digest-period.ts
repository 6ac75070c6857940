import { DateTime } from 'luxon';
import { addMs, DAY } from '../core/time.ts';

/** A day of the calendar in `timezone`, written as 2026-01-31, or without one the 24 hours before `now`. */
export function digestPeriod(day: string | null, timezone: string, now: Date): { from: Date; to: Date } {
  if (day === null) return { from: addMs(now, -DAY), to: now };
  const from = DateTime.fromISO(day, { zone: timezone });
  return { from: from.toJSDate(), to: from.plus({ days: 1 }).toJSDate() };
}
