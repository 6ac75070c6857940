import { DAY, HOUR, MINUTE } from '../core/time.ts';

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const signed = new Intl.NumberFormat('en', {
  signDisplay: 'exceptZero',
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** `1,234`. */
export function countText(count: number): string {
  return whole.format(count);
}

/** A score or a net sentiment in [−1, 1]: `+0.25`, `-0.71`, `0.00`; a dash when it is not known. */
export function signedText(value: number | null): string {
  return value === null ? '–' : signed.format(value).replace('-', '−');
}

/** `3 hours ago`, `in 5 minutes`, `now`. */
export function agoText(at: Date, now: Date): string {
  const ms = at.getTime() - now.getTime();
  const size = Math.abs(ms);
  if (size < MINUTE) return 'now';
  if (size < HOUR) return relative.format(Math.trunc(ms / MINUTE), 'minute');
  if (size < 2 * DAY) return relative.format(Math.trunc(ms / HOUR), 'hour');
  return relative.format(Math.trunc(ms / DAY), 'day');
}

/** `512 B`, `12 kB`, `3.4 MB`. */
export function sizeText(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${whole.format(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
