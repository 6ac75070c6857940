import type { Sensitivity } from '../../src/core/rule.ts';

/**
 * Strength from which a rule tells, by its budget of false alarms per brand and week: 0.02, 0.1 and 0.3.
 * The first two were fitted on simulated brand streams; the third continues their line (one unit of strength for a
 * factor of five).
 */
export const thresholds: Readonly<Record<Sensitivity, number>> = { low: 4.27, balanced: 3.27, high: 2.59 };

/** Strength as a score in [0, 1): 1 − 2^(−S ÷ balanced), so 0.5 is exactly where `balanced` tells. */
export function scoreOf(strength: number): number {
  return 1 - 2 ** (-strength / thresholds.balanced);
}
