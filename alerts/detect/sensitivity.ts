import { type Sensitivity, sensitivities } from '../../src/core/rule.ts';

/** False alarms per brand and week that each sensitivity allows. */
export const budgets: Readonly<Record<Sensitivity, number>> = { low: 0.02, balanced: 0.1, high: 0.3 };

/** Fitted on simulated brand streams (docs/detection.md): strength at a budget of one a week, and for each tenfold. */
const AT_ONE = 1.84;
const PER_TENFOLD = 1.43;

/**
 * Strength from which a rule tells that may raise `budget` false alarms per brand and week (> 0).
 */
export function thresholdFor(budget: number): number {
  return Math.max(AT_ONE - PER_TENFOLD * Math.log10(budget), 0.5);
}

/** Strength from which a rule of each sensitivity tells. */
export const thresholds = Object.fromEntries(
  sensitivities.map((sensitivity) => [sensitivity, thresholdFor(budgets[sensitivity])]),
) as Readonly<Record<Sensitivity, number>>;

/** Strength as a score in [0, 1): 1 − 2^(−S ÷ balanced), so 0.5 is exactly where `balanced` tells. */
export function scoreOf(strength: number): number {
  return 1 - 2 ** (-strength / thresholds.balanced);
}
