import { Draws } from './draws.ts';

const ROUNDS = 500;

/** A figure with the interval that 95 of 100 resamplings of the brands stay in. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
}

/** Percentile bootstrap of a figure over whole brands. */
export function bootstrap<T>(brands: readonly T[], figure: (brands: readonly T[]) => number): Estimate {
  const draws = new Draws(1);
  const values = Array.from({ length: ROUNDS }, () =>
    figure(brands.map(() => brands[draws.below(brands.length)] as T)),
  ).sort((a, b) => a - b);
  const quantile = (q: number) => values[Math.round(q * (ROUNDS - 1))] ?? Number.NaN;
  return { value: figure(brands), low: quantile(0.025), high: quantile(0.975) };
}
