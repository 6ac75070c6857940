import { betaFraction } from './beta-fraction.ts';
import { logGamma } from './log-gamma.ts';

/** A negative binomial count: `mean` > 0, variance `mean + dispersion · mean²`. */
export interface CountModel {
  mean: number;
  dispersion: number;
}

const MIN_DISPERSION = 1e-5;

interface Shape {
  /** Number of successes. */
  r: number;
  /** Probability of a further count. */
  q: number;
  logP: number;
}

function shapeOf({ mean, dispersion }: CountModel): Shape {
  const r = 1 / Math.max(dispersion, MIN_DISPERSION);
  return { r, q: mean / (r + mean), logP: -Math.log1p(mean / r) };
}

function logPmfOf(count: number, { r, q, logP }: Shape): number {
  return logGamma(count + r) - logGamma(r) - logGamma(count + 1) + r * logP + count * Math.log(q);
}

/** ln P(Y = count). */
export function logPmf(count: number, model: CountModel): number {
  return logPmfOf(count, shapeOf(model));
}

/**
 * How surprising `count` or more is: −log₁₀ of the mid-p tail P(Y > count) + ½ P(Y = count).
 * 0 for counts at zero; exact however deep the tail, as P(Y ≥ k) = I_q(k, r) = P(Y = k) · F (see {@link betaFraction}).
 */
export function surprise(count: number, model: CountModel): number {
  if (count <= 0) return 0;
  const shape = shapeOf(model);
  const { r, q, logP } = shape;
  const logPoint = logPmfOf(count, shape);
  if (q < (count + 1) / (count + r + 2)) {
    return -(logPoint + Math.log(betaFraction(q, count, r) - 0.5)) / Math.LN10;
  }
  // The mirror image: P(Y < k) = I_p(r, k), with the same leading factor k · P(Y = k) over r instead of k.
  const point = Math.exp(logPoint);
  const below = ((point * count) / r) * betaFraction(Math.exp(logP), r, count);
  return -Math.log10(Math.max(1 - below - 0.5 * point, Number.MIN_VALUE));
}

/** The smallest whole count whose {@link surprise} reaches `level`: counts below it are usual at 10^−level. */
export function countAt(level: number, model: CountModel): number {
  const scatter = Math.sqrt(model.mean + model.dispersion * model.mean * model.mean);
  let low = Math.max(0, Math.floor(model.mean + 0.5 * scatter));
  if (surprise(low, model) >= level) low = 0;
  let high = Math.max(low + 1, Math.ceil(model.mean + 2.5 * scatter));
  while (surprise(high, model) < level) {
    low = high;
    high *= 2;
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (surprise(middle, model) < level) low = middle;
    else high = middle;
  }
  return high;
}

/** About {@link countAt} for 95 of 100, by the normal approximation: cheap. */
export function roughCountAt95({ mean, dispersion }: CountModel): number {
  return Math.ceil(mean + 1.645 * Math.sqrt(mean + dispersion * mean * mean));
}
