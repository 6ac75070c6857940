/** Over-dispersion beyond a Poisson count, as a running weighted mean of squared relative errors. */
export interface Dispersion {
  sum: number;
  weight: number;
}

const PRIOR = 0.15;
const PRIOR_WEIGHT = 40;
const LASTING_WEIGHT = PRIOR_WEIGHT / 4;
const HALF_LIFE_QUARTER_HOURS = 21 * 96;
const CAP = 4;

export function createDispersion(): Dispersion {
  return { sum: PRIOR * PRIOR_WEIGHT, weight: PRIOR_WEIGHT };
}

/** The estimate, at least `least`. */
export function dispersionOf({ sum, weight }: Dispersion, least: number): number {
  return Math.max(sum / weight, least);
}

/**
 * `dispersion` learns from a window where `mean` was expected and the squared error beyond what the mean alone explains
 * was `excess`. Means well above 1 say more, so they weigh more; one wild window is capped at 4φ + 2/μ.
 * `quarterHours` is the time since the last update.
 */
export function learnDispersion(
  dispersion: Dispersion,
  {
    mean,
    excess,
    estimate,
    quarterHours,
  }: { mean: number; excess: number; estimate: number; quarterHours: number },
): void {
  const floor = 1 / Math.max(mean, 0.3);
  const relative = Math.min(Math.max(excess / (mean * mean + 1e-9), -floor), CAP * estimate + 2 * floor);
  const informative = (mean / (1 + mean)) ** 2;
  const keep = 0.5 ** (quarterHours / HALF_LIFE_QUARTER_HOURS);
  const sum = keep * dispersion.sum + informative * relative;
  const weight = keep * dispersion.weight + informative;
  const missing = Math.max(0, LASTING_WEIGHT - weight);
  dispersion.sum = sum + PRIOR * missing;
  dispersion.weight = weight + missing;
}
