import { DAY, HOUR, MINUTE } from '../core/time.ts';
import { type Locale, reader } from './reader.ts';

/** Makes a formatter once for each language: that is slow. */
function perLocale<T>(make: (tag: string) => T): () => T {
  const made = new Map<Locale, T>();
  return () => {
    const { locale } = reader();
    const known = made.get(locale) ?? make(locale === 'en' ? 'en-GB' : locale);
    made.set(locale, known);
    return known;
  };
}

const whole = perLocale((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 0 }));
const tenths = perLocale(
  (tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 1, minimumFractionDigits: 1 }),
);
const short = perLocale((tag) => new Intl.NumberFormat(tag, { maximumSignificantDigits: 2 }));
const signed = perLocale(
  (tag) =>
    new Intl.NumberFormat(tag, {
      signDisplay: 'exceptZero',
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
    }),
);
const percent = perLocale(
  (tag) =>
    new Intl.NumberFormat(tag, {
      style: 'percent',
      maximumFractionDigits: 0,
      // 99.6 % of the visits is not all of them.
      roundingMode: 'floor',
    }),
);
const nearest = perLocale(
  (tag) => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 }),
);
const relative = perLocale((tag) => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }));
const conjunction = perLocale((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }));
const disjunction = perLocale((tag) => new Intl.ListFormat(tag, { type: 'disjunction' }));
const units = perLocale((tag) => {
  const of = (unit: string) => new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' });
  return { minute: of('minute'), hour: of('hour'), day: of('day') };
});

/** `1,234`. */
export function countText(count: number): string {
  return whole().format(count);
}

/** An average of at least 1 as people say it: `4.2`, `120`. */
export function averageText(mean: number): string {
  return (mean < 10 ? short() : whole()).format(mean);
}

/** `85%`; rounded down. */
export function percentText(share: number): string {
  return percent().format(share);
}

/** `85%`; to the nearest, for shares of a whole that people add up. */
export function portionText(share: number): string {
  return nearest().format(share);
}

/** A score or a net sentiment in [−1, 1]: `+0.25`, `-0.71`, `0.00`; a dash when it is not known. */
export function signedText(value: number | null): string {
  return value === null ? '–' : signed().format(value).replace('-', '−');
}

/** `a, b and c`. */
export function listText(parts: readonly string[]): string {
  return conjunction().format(parts);
}

/** `a, b or c`. */
export function eitherText(parts: readonly string[]): string {
  return disjunction().format(parts);
}

/** `45 minutes`, `2 hours`, `3 days`, in the largest unit that fits. */
export function durationText(ms: number): string {
  const { minute, hour, day } = units();
  if (ms < HOUR) return minute.format(Math.round(ms / MINUTE));
  return ms < 2 * DAY ? hour.format(Math.round(ms / HOUR)) : day.format(Math.round(ms / DAY));
}

/** `3 hours ago`, `in 5 minutes`, `now`. */
export function agoText(at: Date, now: Date): string {
  const ms = at.getTime() - now.getTime();
  const size = Math.abs(ms);
  if (size < MINUTE) return relative().format(0, 'second');
  if (size < HOUR) return relative().format(Math.trunc(ms / MINUTE), 'minute');
  if (size < 2 * DAY) return relative().format(Math.trunc(ms / HOUR), 'hour');
  return relative().format(Math.trunc(ms / DAY), 'day');
}

/** `512 B`, `12 kB`, `3.4 MB`. */
export function sizeText(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  return bytes < 1_000_000
    ? `${whole().format(bytes / 1_000)} kB`
    : `${tenths().format(bytes / 1_000_000)} MB`;
}
