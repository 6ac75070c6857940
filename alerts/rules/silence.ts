import { z } from 'zod';
import { DAY, HOUR } from '../../src/core/time.ts';
import { type RuleKind, sensitivity } from './rule-kind.ts';

export const silenceSettings = z.strictObject({
  sensitivity,
  leastHours: z.int().min(1).max(720).default(6).describe('Silence shorter than this is never told'),
});

/** A source that used to bring mentions of the brand and stopped ({@link silenceOf}). */
export const silence: RuleKind = {
  id: 'silence',
  title: 'Silence',
  description: 'A source that used to bring mentions and stopped, or can no longer be read.',
  settings: silenceSettings,
};

/** −log₁₀ of the probability of so long a silence from which it is told. */
export const silenceThresholds = { low: 5, balanced: 4, high: 3 } as const;

/** Mentions that one source brought. */
export interface Pulse {
  /** By the beginning of their UTC hour, in milliseconds. */
  hours: ReadonlyMap<number, number>;
  /** When it began to be counted, when it was heard last, and until when it is known to have said nothing. */
  since: Date;
  lastAt: Date;
  until: Date;
}

const ENOUGH_TIME = 7 * DAY;
const ENOUGH_MENTIONS = 20;
const LEAST_DISPERSION = 0.05;
const WEEK = 7 * DAY;
const WEEKS = 4;

/**
 * How surprising a source's silence is: −log₁₀ of the probability that it says nothing for so long, a negative binomial
 * count at zero, (1 + α μ)^(−1/α) (Hilbe 2011, §8.2). μ is what is usual for the time of the silence: the smaller of its
 * overall rate and of what it brought at the same hours of up to four weeks before, so that nights and weekends are no
 * news. α is the dispersion of its daily counts by moments, (s² − m) ÷ m². 0 where fewer than twenty mentions within a
 * week or more are known.
 */
export function silenceOf({ hours, since, lastAt, until }: Pulse): { strength: number; perDay: number } {
  const known = lastAt.getTime() - since.getTime();
  const all = [...hours.values()].reduce((sum, count) => sum + count, 0);
  const perDay = known > 0 ? (all / known) * DAY : 0;
  const gap = until.getTime() - lastAt.getTime();
  if (known < ENOUGH_TIME || all < ENOUGH_MENTIONS || gap <= 0) return { strength: 0, perDay };
  const usual = Math.min((perDay * gap) / DAY, seasonal({ hours, since, lastAt, until }));
  const alpha = dispersionOf(dailyCounts(hours, since, lastAt));
  return { strength: Math.log1p(alpha * usual) / alpha / Math.LN10, perDay };
}

/** What the source brought at the same hours of the weeks before, as a mean. A gap of more than a week is as its first week. */
function seasonal({ hours, since, lastAt, until }: Pulse): number {
  const end = Math.min(until.getTime(), lastAt.getTime() + WEEK);
  const sums: number[] = [];
  for (let week = 1; week <= WEEKS; week += 1) {
    const [from, to] = [lastAt.getTime() - week * WEEK, end - week * WEEK];
    if (from < since.getTime()) break;
    let sum = 0;
    for (const [hour, count] of hours) if (hour + HOUR > from && hour < to) sum += count;
    sums.push(sum);
  }
  return sums.length === 0 ? 0 : sums.reduce((total, sum) => total + sum, 0) / sums.length;
}

function dailyCounts(hours: ReadonlyMap<number, number>, since: Date, lastAt: Date): number[] {
  const first = Math.floor(since.getTime() / DAY);
  const days = Array.from({ length: Math.floor(lastAt.getTime() / DAY) - first + 1 }, () => 0);
  for (const [hour, count] of hours) {
    const day = Math.floor(hour / DAY) - first;
    if (days[day] !== undefined) days[day] += count;
  }
  return days;
}

function dispersionOf(counts: readonly number[]): number {
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const variance =
    counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / Math.max(counts.length - 1, 1);
  return Math.max((variance - mean) / mean ** 2, LEAST_DISPERSION);
}
