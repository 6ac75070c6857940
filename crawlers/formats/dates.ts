import { SECOND } from '../../src/core/time.ts';
import { namedDay, numericDay } from './dates/calendar-day.ts';
import { fold } from './dates/names.ts';
import { withCommonYears } from './dates/other-calendars.ts';
import { timeOfDay } from './dates/time-of-day.ts';

/** Longer text is prose, not a date. */
const MAX_LENGTH = 100;

/**
 * The moment that `text` names, as publishers write it: RFC 822 and its sloppy variants, ISO 8601 and W3CDTF, asctime,
 * other orders with the month's name in a dozen languages, Unix time in seconds or milliseconds, years of other calendars.
 * A weekday is not believed; a missing zone is UTC; a missing time is midnight. Null when there is no date or it cannot exist.
 */
export function parseDate(text: string): Date | null {
  if (text.length > MAX_LENGTH) return null;
  const folded = withCommonYears(fold(text))
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

  const epoch = /^(\d{9,10})(?:\.\d+)?$|^(\d{13})$/.exec(folded);
  if (epoch !== null) return new Date(epoch[2] === undefined ? Number(epoch[1]) * SECOND : Number(epoch[2]));

  const numeric = numericDay(folded);
  const time = timeOfDay(numeric?.rest ?? folded, numeric !== null);
  if (time === null) return null;
  const day = numeric === null ? namedDay(time.rest) : /\d/.test(time.rest) ? null : numeric.ms;
  return day === null ? null : new Date(day + time.ms);
}
