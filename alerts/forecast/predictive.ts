import { applyNet, type Net } from './net.ts';

/** A fitted forecast for one horizon. */
export interface ForecastModel {
  net: Net;
  /** By age of the incident: quantiles of (ln(1 + count) − location) ÷ scale on cases the network was not fitted on. */
  residuals: readonly { /** Hours open, at most. */ until: number; quantiles: readonly number[] }[];
}

/** The probabilities whose quantiles a model holds. */
export const LEVELS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.975, 0.99] as const;

/** What may come, as counts at each of {@link LEVELS}, ascending. */
export interface Predictive {
  counts: readonly number[];
}

/** The distribution of a count, calibrated by conformal quantiles of standardised residuals (Lei et al. 2018; Romano et al. 2019). */
export function predictiveOf(
  model: ForecastModel,
  features: readonly number[],
  hoursOpen: number,
): Predictive {
  const { location, scale } = applyNet(model.net, features);
  const { residuals } = model;
  const group = residuals.find(({ until }) => hoursOpen <= until) ?? residuals.at(-1);
  const counts = (group?.quantiles ?? []).map((z) => Math.max(0, Math.expm1(location + scale * z)));
  return { counts };
}

/** The count that `level` (in [.01, .99]) of all outcomes do not exceed; between levels by straight lines in the logarithm. */
export function countAtLevel({ counts }: Predictive, level: number): number {
  return Math.expm1(interpolated(LEVELS, counts.map(Math.log1p), level));
}

/** Probability, in [.01, .99], that `count` or more come. */
export function probabilityOfAtLeast({ counts }: Predictive, count: number): number {
  return 1 - interpolated(counts.map(Math.log1p), LEVELS, Math.log1p(Math.max(0, count - 0.5)));
}

/** y at x on the line through (xs, ys), xs ascending; its ends beyond them. */
function interpolated(xs: readonly number[], ys: readonly number[], x: number): number {
  const right = xs.findIndex((other) => other >= x);
  if (right < 0) return ys.at(-1) as number;
  if (right === 0) return ys[0] as number;
  const [x0, x1, y0, y1] = [xs[right - 1], xs[right], ys[right - 1], ys[right]] as [
    number,
    number,
    number,
    number,
  ];
  return x1 === x0 ? y1 : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}
