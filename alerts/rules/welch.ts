import { betaFraction } from '../detect/beta-fraction.ts';
import { logGamma } from '../detect/log-gamma.ts';

/** A sample of measurements: how many, their mean, and their variance about it (n − 1 in the denominator). */
export interface Sample {
  count: number;
  mean: number;
  variance: number;
}

/** A further rating would have differed somewhat, however alike those at hand are. */
const LEAST_VARIANCE = 0.05;

/**
 * −log₁₀ of the probability that `now` lies as far below `before` by chance: Welch's t test (1947), one-sided, with the
 * degrees of freedom of Welch and Satterthwaite. Null where a sample has fewer than two measurements.
 */
export function lowerBy(now: Sample, before: Sample): number | null {
  if (now.count < 2 || before.count < 2) return null;
  const [a, b] = [now, before].map(({ count, variance }) => Math.max(variance, LEAST_VARIANCE) / count) as [
    number,
    number,
  ];
  const t = (before.mean - now.mean) / Math.sqrt(a + b);
  const freedom = (a + b) ** 2 / (a ** 2 / (now.count - 1) + b ** 2 / (before.count - 1));
  return -logTail(t, freedom) / Math.LN10;
}

/** ln P(T ≥ t) of Student's distribution: ½ I_x(ν/2, ½) at x = ν ÷ (ν + t²) for t > 0 (DLMF 8.17, A&S 26.7.1). */
function logTail(t: number, freedom: number): number {
  if (t <= 0) return Math.log1p(-Math.exp(t === 0 ? Math.log(0.5) : logTail(-t, freedom)));
  const [a, b] = [freedom / 2, 0.5];
  const x = freedom / (freedom + t * t);
  const logFactor = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x);
  if (x < (a + 1) / (a + b + 2))
    return Math.log(0.5) + logFactor - Math.log(a) + Math.log(betaFraction(x, a, b));
  const rest = (Math.exp(logFactor) * betaFraction(1 - x, b, a)) / b;
  return Math.log(0.5) + Math.log(Math.max(1 - rest, Number.MIN_VALUE));
}
