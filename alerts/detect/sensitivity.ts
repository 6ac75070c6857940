import { type Sensitivity, sensitivities } from '../../src/core/rule.ts';

/** False alarms per brand and week that each sensitivity allows. */
export const budgets: Readonly<Record<Sensitivity, number>> = { low: 0.02, balanced: 0.1, high: 0.3 };

/** Fitted on simulated brand streams (docs/detection.md): a budget, as log₁₀, and the strength that keeps to it. */
const FITTED = [
  [Math.log10(0.02), 4.2],
  [Math.log10(0.1), 3.2],
  [Math.log10(0.3), 2.4],
] as const;

/** No rule tells of anything weaker, whatever its budget. */
export const LEAST_TOLD = 0.5;

/**
 * Strength from which a rule tells that may raise `budget` false alarms per brand and week (> 0): linear in the
 * logarithm of the budget between the fitted places, and on beyond them; at least {@link LEAST_TOLD}.
 */
export function thresholdFor(budget: number): number {
  const [rare, middle, often] = FITTED;
  const [[x0, y0], [x1, y1]] = Math.log10(budget) < middle[0] ? [rare, middle] : [middle, often];
  return Math.max(y0 + ((Math.log10(budget) - x0) / (x1 - x0)) * (y1 - y0), LEAST_TOLD);
}

/** Strength from which a rule of each sensitivity tells. */
export const thresholds = Object.fromEntries(
  sensitivities.map((sensitivity) => [sensitivity, thresholdFor(budgets[sensitivity])]),
) as Readonly<Record<Sensitivity, number>>;

/** Strength as a score in [0, 1): 1 − 2^(−S ÷ balanced), so 0.5 is exactly where `balanced` tells. */
export function scoreOf(strength: number): number {
  return 1 - 2 ** (-strength / thresholds.balanced);
}
