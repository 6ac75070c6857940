import { DAY, HOUR, MINUTE, SECOND } from '../../core/time.ts';
import type { Random } from './random.ts';

/** Posts per hour at a moment, up to a factor; `ms` counts from the beginning of the span. */
type Rate = (ms: number) => number;

const STEP = 5 * MINUTE;

/**
 * `count` moments in [from, from + span), in order, dense where `rate` is high: the cumulated rate is cut into `count`
 * equal parts and one moment is drawn from each, so that the shape is kept even for few posts.
 */
export function sampleTimes(random: Random, count: number, from: Date, span: number, rate: Rate): Date[] {
  const steps = Math.floor(span / STEP);
  const cumulated = [0];
  for (let step = 0; step < steps; step++) cumulated.push((cumulated[step] ?? 0) + rate((step + 0.5) * STEP));
  const total = cumulated[steps] ?? 0;

  return Array.from({ length: count }, (_, index) => {
    const target = ((index + random.next()) / count) * total;
    const step = Math.max(cumulated.findIndex((sum) => sum > target) - 1, 0);
    const offset = (step + random.next()) * STEP;
    return new Date(from.getTime() + Math.floor(offset / SECOND) * SECOND);
  });
}

/** How busy each hour of a day is (UTC): quiet nights, a rise at breakfast, the peak after supper. */
const hourly = [1, 0.6, 0.4, 0.3, 0.4, 0.8, 2, 4, 6, 6, 6, 6, 7, 6, 5, 5, 6, 7, 8, 9, 9, 7, 4, 2];

/** The ordinary rhythm of a day that begins at midnight UTC. */
export const dailyRhythm: Rate = (ms) => hourly[Math.floor((ms % DAY) / HOUR)] ?? 0;

/** A wave that is highest `peak` ms after its beginning and has a long tail (a gamma curve of shape 3, scaled to 1). */
export function wave(peak: number): Rate {
  return (ms) => (ms / peak) ** 2 * Math.exp(2 * (1 - ms / peak));
}
