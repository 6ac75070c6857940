import { thresholdFor } from './sensitivity.ts';

/**
 * How high a series' own days peak: mean and mean deviation of the logarithm of each day's highest score, older days
 * counting less. Plain JSON.
 */
export interface DailyPeaks {
  weight: number;
  mean: number;
  deviation: number;
}

const HALF_LIFE_DAYS = 30;
/** Before any day was seen: a peak of about 3.5 standard deviations, a fifth more or less, believed for three days. */
const PRIOR = { weight: 3, mean: Math.log(1 + 3.5), deviation: 0.2 };
/** A day that peaks higher counts as if it had peaked so many deviations above the mean. */
const CAP = 4;
const EULER = 0.5772;

export function createDailyPeaks(): DailyPeaks {
  return { ...PRIOR };
}

/** Learns from one whole day that peaked at `score` (≥ 0). */
export function learnPeak(peaks: DailyPeaks, score: number): void {
  const peak = Math.min(Math.log1p(score), peaks.mean + CAP * peaks.deviation);
  const keep = 0.5 ** (1 / HALF_LIFE_DAYS);
  const kept = peaks.weight * keep;
  const missing = Math.max(0, PRIOR.weight / 2 - kept - 1);
  const weight = kept + 1 + missing;
  const blended = (old: number, seen: number, prior: number) =>
    (kept * old + seen + missing * prior) / weight;
  const deviation = Math.abs(peak - peaks.mean);
  peaks.mean = blended(peaks.mean, peak, PRIOR.mean);
  peaks.deviation = Math.max(blended(peaks.deviation, deviation, PRIOR.deviation), 0.08);
  peaks.weight = weight;
}

/**
 * `score` as a strength: that of a rule whose budget of false alarms is what this series' own days would raise at it.
 * The logarithm of a day's highest score is taken for Gumbel-distributed (the scores for Fréchet-distributed): that a
 * day reaches x has the probability 1 − exp(−exp(−(x − location) ÷ scale)).
 */
export function strengthOfScore(score: number, { mean, deviation }: DailyPeaks): number {
  // The mean absolute deviation of a Gumbel distribution is 0.98 of its scale.
  const scale = deviation / 0.98;
  const reduced = (Math.log1p(Math.max(0, score)) - (mean - EULER * scale)) / scale;
  const aDay = -Math.expm1(-Math.exp(-reduced));
  return aDay > 0.999 ? 0 : thresholdFor(Math.max(7 * aDay, 1e-12));
}
