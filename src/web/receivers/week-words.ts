import { reader } from '../reader.ts';

/** Monday, the first of the week in which names of days are looked up. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 24 * 60 * 60 * 1_000;

/** Names of the days of the week in the reader's language, Monday first. */
export function dayNames(length: 'short' | 'long'): string[] {
  const format = new Intl.DateTimeFormat(reader().locale, { weekday: length, timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) => format.format(MONDAY + day * DAY));
}

/** `Mon–Fri`, `Sat, Sun`: days (1 is Monday) in words, three in a row and more as a span. */
export function daysText(days: readonly number[]): string {
  const names = dayNames('short');
  const runs: number[][] = [];
  for (const day of [...new Set(days)].toSorted((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  const name = (day: number | undefined) => (day === undefined ? '' : (names[day - 1] ?? ''));
  return runs
    .map((run) => (run.length < 3 ? run.map(name).join(', ') : `${name(run[0])}–${name(run.at(-1))}`))
    .join(', ');
}
