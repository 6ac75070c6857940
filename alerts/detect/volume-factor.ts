import { logGamma } from './log-gamma.ts';

/** Share of windows in which something benign (a launch, a holiday) moves everything that is said. */
const EVENT_SHARE = 0.03;
/** 1 ÷ dispersion of an event's volume. */
const EVENT_K = 1;

/** How much busier than usual a window is, and the relative variance that is left in that estimate. */
export interface VolumeFactor {
  factor: number;
  variance: number;
  /** Probability that it is an event. */
  eventWeight: number;
}

/**
 * The window's volume factor as told by the brand's own non-negative mentions: `other` seen where `expected` are
 * usual. A mixture of an ordinary window (dispersion learnt) and an event (dispersion 1), each the posterior mean
 * (k + x) ÷ (k + q) of a gamma-distributed factor with k = 1 ÷ dispersion.
 */
export function volumeFactor(other: number, expected: number, dispersion: number): VolumeFactor {
  const k = 1 / dispersion;
  // What both likelihoods share is left out.
  const ordinary = Math.log(1 - EVENT_SHARE) + logWeight(other, expected, k);
  const event = Math.log(EVENT_SHARE) + logWeight(other, expected, EVENT_K);
  const eventWeight = 1 / (1 + Math.exp(ordinary - event));
  return {
    factor:
      (1 - eventWeight) * posterior(other, expected, k) + eventWeight * posterior(other, expected, EVENT_K),
    variance: (1 - eventWeight) / (k + other) + eventWeight / (EVENT_K + other),
    eventWeight,
  };
}

/** A lower bound of {@link volumeFactor} that costs next to nothing. */
export function leastVolumeFactor(other: number, expected: number, dispersion: number): number {
  return Math.min(posterior(other, expected, 1 / dispersion), posterior(other, expected, EVENT_K));
}

function posterior(other: number, expected: number, k: number): number {
  return (k + other) / (k + expected);
}

/** ln P(other) of a negative binomial count with mean `expected` and k = 1 ÷ dispersion, plus ln other! */
function logWeight(other: number, expected: number, k: number): number {
  return (
    logGamma(other + k) -
    logGamma(k) -
    k * Math.log1p(expected / k) +
    other * Math.log(expected / (k + expected))
  );
}
