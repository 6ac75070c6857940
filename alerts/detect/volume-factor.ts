import { logPmf } from './negative-binomial.ts';

/** Share of windows in which something benign (a launch, a holiday) moves everything that is said. */
const EVENT_SHARE = 0.03;
const EVENT_DISPERSION = 1;

/** How much busier than usual a window is, and the relative variance that is left in that estimate. */
export interface VolumeFactor {
  factor: number;
  variance: number;
}

/**
 * The window's volume factor as told by the brand's own non-negative mentions: `other` seen where `expected` are
 * usual. A mixture of an ordinary window (dispersion learnt) and an event (dispersion 1), each the posterior mean
 * (k + x) ÷ (k + q) of a gamma-distributed factor with k = 1 ÷ dispersion.
 */
export function volumeFactor(other: number, expected: number, dispersion: number): VolumeFactor {
  const ordinary = Math.log(1 - EVENT_SHARE) + logPmf(other, { mean: expected, dispersion });
  const event = Math.log(EVENT_SHARE) + logPmf(other, { mean: expected, dispersion: EVENT_DISPERSION });
  const eventWeight = 1 / (1 + Math.exp(ordinary - event));
  const mix = (of: (k: number) => number) =>
    (1 - eventWeight) * of(1 / dispersion) + eventWeight * of(1 / EVENT_DISPERSION);
  return { factor: mix((k) => (k + other) / (k + expected)), variance: mix((k) => 1 / (k + other)) };
}
