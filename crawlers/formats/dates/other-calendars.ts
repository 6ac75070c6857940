import { DAY } from '../../../src/core/time.ts';

/** Years in which a calendar is in use on the Web: about 1980 to 2080. No feed is older or newer than that by ages. */
const BUDDHIST = { from: 2400, to: 2700, ahead: 543 };
const SEARCHED = [
  { calendar: 'persian', from: 1330, to: 1435, epoch: Date.UTC(622, 2, 21), yearDays: 365.2422 },
  { calendar: 'islamic-umalqura', from: 1436, to: 1500, epoch: Date.UTC(622, 6, 18), yearDays: 354.367 },
] as const;
/** Years before the first year of Japan's eras and of the Republic of China. */
const ERAS: Readonly<Record<string, number>> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
  民国: 1911,
  民國: 1911,
};
const ERA = new RegExp(`(${Object.keys(ERAS).join('|')})\\s*(元|\\d{1,3})(?=\\s*年)`, 'gu');

/** `text` with years of eras (`令和8年`) as common ones (`2026年`). */
export function withCommonYears(text: string): string {
  return text.replace(ERA, (_, era: string, year: string) =>
    String((ERAS[era] ?? 0) + (year === '元' ? 1 : Number(year))),
  );
}

/**
 * Midnight UTC of a day in a calendar that counts its years differently: Buddhist, Persian or Islamic (Umm al-Qura), as
 * the year shows. Undefined for other years; null for a day that does not exist.
 */
export function midnightElsewhere(year: number, month: number, day: number): number | null | undefined {
  if (year >= BUDDHIST.from && year <= BUDDHIST.to) return Date.UTC(year - BUDDHIST.ahead, month - 1, day);
  const found = SEARCHED.find(({ from, to }) => year >= from && year <= to);
  if (found === undefined) return undefined;
  const { calendar, epoch, yearDays } = found;
  // Its own arithmetic is the platform's: a first estimate is at most a few days wrong.
  const estimate = Math.round(epoch / DAY + (year - 1) * yearDays + ((month - 1) * yearDays) / 12 + day) - 4;
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  for (let offset = 0; offset <= 10; offset++) {
    const ms = (estimate + offset) * DAY;
    const parts = Object.fromEntries(format.formatToParts(ms).map(({ type, value }) => [type, value]));
    if (
      Number.parseInt(parts.year ?? '', 10) === year &&
      parts.month === `${month}` &&
      parts.day === `${day}`
    )
      return ms;
  }
  return null;
}
