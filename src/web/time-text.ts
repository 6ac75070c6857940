import { reader } from './reader.ts';

const made = new Map<string, Intl.DateTimeFormat>();

/** `2 Jan 2026, 14:00 CET`, in the reader's language and in `timezone` (IANA), which it names. */
export function timeText(at: Date, timezone: string): string {
  return formatter(timezone, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  }).format(at);
}

/** `2 Jan 2026`, as the day is called in `timezone` (IANA). */
export function dayText(at: Date, timezone: string): string {
  return formatter(timezone, { day: 'numeric', month: 'short', year: 'numeric' }).format(at);
}

/** `2 Jan`, as the day is called in `timezone` (IANA). */
export function shortDayText(at: Date, timezone: string): string {
  return formatter(timezone, { day: 'numeric', month: 'short' }).format(at);
}

/** The zone in which the page's times are: the reader's own where it is known, else the one given. */
export function zoneOf(brandZone: string): string {
  return reader().timezone ?? brandZone;
}

function formatter(timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const { locale } = reader();
  const key = `${locale} ${timeZone} ${options.timeZoneName} ${options.year}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { timeZone, ...options });
  made.set(key, format);
  return format;
}
