import type { Spread } from '../../src/core/outlook.ts';
import { HOUR } from '../../src/core/time.ts';
import { type EventRecord, logLikelihoods } from './self-exciting.ts';

/** Fewer say nothing but what was believed before. */
const LEAST = 8;
/** Of more, only the newest are looked at: the work stays bounded. */
const MOST = 2_000;
/** Belief before anything was seen: ln R ~ N(ln .7, .4²). */
const PRIOR = { median: 0.7, sd: 0.4 };
/** Mean waits until a follow-up that are tried, in hours; all are equally likely beforehand. */
const WAITS = [5, 10, 20, 40, 80, 160].map((minutes) => minutes / 60);
const RATIOS = Array.from({ length: 100 }, (_, n) => 0.02 * (n + 1));

/**
 * The spread number R: how many further negative mentions one brings. The branching ratio of a Hawkes process with
 * exponential waits, estimated by its posterior over a grid: likelihood alone scatters too much at a dozen mentions
 * (standard deviation .34 at 15), so R is taken to be lognormal(.7, .4) beforehand. The posterior median with its 90 %
 * interval; the fewer the mentions, the more of it is that belief, and the interval says so.
 *
 * @param times of mentions (distinct ones: a copied text says nothing of spread), in any order; those outside
 *   [from, to) are left out
 * @param span with the mentions an hour that are usual in it, which nobody's mention brought
 * @returns null with fewer than eight mentions
 */
export function branchingRatio(
  times: readonly Date[],
  span: { from: Date; to: Date; usualPerHour: number },
): Spread | null {
  const record = eventRecord(times, span);
  if (record.times.length < LEAST) return null;
  const weights = RATIOS.map(() => 0);
  const perWait = WAITS.map(
    (wait) => logLikelihoods(record, { wait, fade: Infinity }, RATIOS).logLikelihoods,
  );
  const logs = perWait.map((row) => row.map((log, at) => log + logPrior(RATIOS[at] as number)));
  const most = Math.max(...logs.flat());
  for (const row of logs)
    for (const [at, log] of row.entries()) weights[at] = (weights[at] as number) + Math.exp(log - most);
  return { r: quantileOf(weights, 0.5), low: quantileOf(weights, 0.05), high: quantileOf(weights, 0.95) };
}

/** What the process saw, in hours. Of very many events only the newest are looked at. */
function eventRecord(
  times: readonly Date[],
  { from, to, usualPerHour }: { from: Date; to: Date; usualPerHour: number },
): EventRecord {
  const inside = times
    .filter((time) => time >= from && time < to)
    .toSorted((a, b) => a.getTime() - b.getTime());
  const begin = inside.length > MOST ? (inside.at(-MOST) as Date) : from;
  const hours = inside.slice(-MOST).map((time) => (time.getTime() - begin.getTime()) / HOUR);
  return {
    times: hours,
    length: (to.getTime() - begin.getTime()) / HOUR,
    usual: Math.max(usualPerHour, 0.01),
  };
}

function logPrior(ratio: number): number {
  return -((Math.log(ratio / PRIOR.median) / PRIOR.sd) ** 2) / 2 - Math.log(ratio);
}

/** The ratio below which `share` of the weight lies, between grid points by straight lines; two decimals. */
function quantileOf(weights: readonly number[], share: number): number {
  const wanted = share * weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  let before = 0;
  for (const [at, weight] of weights.entries()) {
    const ratio = RATIOS[at] as number;
    if (sum + weight >= wanted)
      return Math.round(100 * (before + ((ratio - before) * (wanted - sum)) / weight)) / 100;
    sum += weight;
    before = ratio;
  }
  return before;
}
