import { DAY, HOUR, MINUTE } from '../../src/core/time.ts';

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const short = new Intl.NumberFormat('en', { maximumSignificantDigits: 2 });
const percent = new Intl.NumberFormat('en', {
  style: 'percent',
  maximumFractionDigits: 0,
  // 99.6 % of the visits is not all of them.
  roundingMode: 'floor',
});

/** `1 mention`, `1,200 mentions`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${whole.format(count)} ${count === 1 ? one : many}`;
}

/** An average as people say it: `4.2`, `120`, `less than 1`. */
export function usualText(mean: number): string {
  if (mean < 1) return 'less than 1';
  return mean < 10 ? short.format(mean) : whole.format(mean);
}

export function percentText(share: number): string {
  return percent.format(share);
}

/** `45 minutes`, `2 hours`, `3 days`, in the largest unit that fits; never less than a minute. */
export function durationText(ms: number): string {
  if (ms < HOUR) return counted(Math.max(1, Math.round(ms / MINUTE)), 'minute');
  if (ms < 2 * DAY) return counted(Math.round(ms / HOUR), 'hour');
  return counted(Math.round(ms / DAY), 'day');
}

/** `2 Jan 2026, 14:00 UTC`; in `timezone` (IANA) with its name when one is given. */
export function timeText(at: Date, timezone = 'UTC'): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: timezone,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  }).format(at);
}

/** `a, b and c`. */
export function listText(parts: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(parts);
}
