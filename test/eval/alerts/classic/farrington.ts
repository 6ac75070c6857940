import { lastHour, rollingSum } from './rolling.ts';

const PER_WEEK = 672;
const WEEKS = 6;

/**
 * Farrington-like (Noufaily 2013, without a trend): the hour against the same hour and its neighbours of six weeks,
 * past outbreaks weighed down by their Anscombe residuals, quasi-Poisson, on the two-thirds scale. Needs five
 * mentions in four hours.
 */
export function farrington(negative: Float64Array): Float64Array {
  const hours = lastHour(negative);
  const recent = rollingSum(negative, 16);
  return hours.map((hour, index) => {
    const past: number[] = [];
    for (let week = 1; week <= WEEKS; week += 1) {
      for (const shift of [-4, 0, 4]) {
        const value = hours[index - week * PER_WEEK - shift];
        if (value !== undefined) past.push(value);
      }
    }
    if (past.length < 6 || (recent[index] ?? 0) < 5) return 0;
    const { mean, dispersion } = reweighted(past);
    const error = Math.sqrt((4 / 9) * Math.cbrt(mean) * dispersion * (1 + 1 / past.length));
    return (Math.cbrt(hour) ** 2 - Math.cbrt(mean) ** 2) / error;
  });
}

function reweighted(past: readonly number[]): { mean: number; dispersion: number } {
  const n = past.length;
  const plain = momentsOf(
    past,
    past.map(() => 1),
  );
  const spread = Math.sqrt(plain.dispersion * (1 - 1 / n));
  const weights = past.map((value) => {
    const residual =
      (1.5 * (Math.cbrt(value) ** 2 * plain.mean ** (-1 / 6) - Math.sqrt(plain.mean))) / spread;
    return residual > 2.58 ? residual ** -2 : 1;
  });
  const scale = n / weights.reduce((sum, weight) => sum + weight, 0);
  return momentsOf(
    past,
    weights.map((weight) => weight * scale),
  );
}

function momentsOf(past: readonly number[], weights: readonly number[]) {
  const sum = (of: (value: number) => number) =>
    past.reduce((total, value, index) => total + (weights[index] ?? 0) * of(value), 0);
  const mean = Math.max(sum((value) => value) / past.length, 0.05);
  const dispersion = Math.max(sum((value) => (value - mean) ** 2 / mean) / (past.length - 1), 1);
  return { mean, dispersion };
}
