import { DAY } from '../../../src/core/time.ts';
import { monthOfName } from './names.ts';
import { midnightElsewhere } from './other-calendars.ts';

/** Midnight UTC of a day, in milliseconds, and the text behind it. */
interface NumericDay {
  ms: number;
  rest: string;
}

type Groups = Record<string, string | undefined>;

/** Ways to write a day in figures, tried in this order at the start of the text. */
const FORMS: readonly RegExp[] = [
  /^(?<year>\d{4})(?<sep>[-/.])(?<month>\d{1,2})\k<sep>(?<day>\d{1,2})(?!\d)/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?=$|[t\s]|\d{4}(?:\d\d)?(?!\d))/,
  /^(?<year>\d{4})\s*[年년]\s*(?<month>\d{1,2})\s*[月월]\s*(?<day>\d{1,2})\s*[日일]/,
  /^(?<year>\d{4})-?w(?<week>\d{2})(?:-?(?<weekday>[1-7]))?(?!\d)/,
  /^(?<year>\d{4})-?(?<ordinal>\d{3})(?!\d)/,
  /^(?<year>\d{4})-(?<month>\d{1,2})$/,
  /^(?<year>\d{4})$/,
  // Slashes are American unless that is impossible; dots and dashes put the day first.
  /^(?<month>0?[1-9]|1[0-2])\/(?<day>\d{1,2})\/(?<year>\d{4}|\d{2})(?!\d)/,
  /^(?<day>\d{1,2})(?<sep>[-/.])(?<month>\d{1,2})\k<sep>(?<year>\d{4}|\d{2})(?!\d)/,
];

/** The day in figures that folded `text` begins with, behind at most one word; null when there is none or it does not exist. */
export function numericDay(text: string): NumericDay | null {
  const start = /^(?:\p{L}+\.?,?\s+)?/u.exec(text)?.[0].length ?? 0;
  const candidate = text.slice(start);
  for (const form of FORMS) {
    const match = form.exec(candidate);
    if (match === null) continue;
    const ms = dayOf(match.groups ?? {});
    return ms === null ? null : { ms, rest: candidate.slice(match[0].length) };
  }
  return null;
}

function dayOf({ year = '', month = '1', day = '1', week, weekday = '1', ordinal }: Groups): number | null {
  const fullYear = yearOf(year);
  if (ordinal !== undefined) {
    const ms = midnight(fullYear, 1, 1);
    const shifted = ms === null ? null : ms + (Number(ordinal) - 1) * DAY;
    return shifted !== null && new Date(shifted).getUTCFullYear() === fullYear && ordinal !== '000'
      ? shifted
      : null;
  }
  if (week === undefined) return midnight(fullYear, Number(month), Number(day));
  // ISO 8601: week 1 is the one with 4 January, and weeks begin on Monday.
  const fourth = midnight(fullYear, 1, 4);
  if (fourth === null || Number(week) < 1 || Number(week) > 53) return null;
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY;
  return monday + ((Number(week) - 1) * 7 + Number(weekday) - 1) * DAY;
}

/**
 * Midnight UTC of a day whose month is a name, in folded `text` without its time: `2 jan 2026`, `january 2nd, 2026`,
 * `jan 2 26`. The name of a weekday may be wrong. Null when there is no such day.
 */
export function namedDay(text: string): number | null {
  // A weekday can look like a month (`mar.` is Tuesday in French): the later word is the month.
  const month = (text.match(/\p{L}+/gu) ?? []).map(monthOfName).findLast((found) => found !== null);
  const numbers = text.match(/\d+/g) ?? [];
  if (month === undefined || month === null || numbers.length < 1 || numbers.length > 2) return null;
  const [first = '', second] = numbers;
  if (second === undefined) return first.length === 4 ? midnight(Number(first), month, 1) : null;
  const yearFirst = first.length > 2 || Number(first) > 31;
  return midnight(yearOf(yearFirst ? first : second), month, Number(yearFirst ? second : first));
}

/** RFC 5322 §4.3: two digits below 50 are 20xx, other two and all three digits count from 1900. */
function yearOf(digits: string): number {
  const year = Number(digits);
  if (digits.length > 3) return year;
  return digits.length === 2 && year < 50 ? 2000 + year : 1900 + year;
}

/** Years before 1000 are how software writes "not set". */
function midnight(year: number, month: number, day: number): number | null {
  if (year < 1000 || year > 9999 || month < 1 || month > 12) return null;
  const elsewhere = midnightElsewhere(year, month, day);
  if (elsewhere !== undefined) return elsewhere;
  const ms = Date.UTC(year, month - 1, day);
  const date = new Date(ms);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? ms : null;
}
