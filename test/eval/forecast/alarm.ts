import { surprise } from '../../../alerts/detect/negative-binomial.ts';

const WINDOWS = [1, 2, 4, 8, 16, 32, 96] as const;
const THRESHOLD = 3.27;

/**
 * Whether a rule would tell at the end of these quarter-hours (a day of them, oldest first): the detector's windows and
 * gates, with the scatter it usually learns and no control series.
 */
export function tips(counts: readonly number[], usual: readonly number[]): boolean {
  let [seen, expected, back] = [0, 0, 0];
  for (const length of WINDOWS) {
    for (; back < length; back += 1) {
      seen += counts.at(-1 - back) ?? 0;
      expected += usual.at(-1 - back) ?? 0;
    }
    if (seen < 4 || seen < 2.5 * expected) continue;
    const mean = 1.15 * expected;
    const strength = surprise(seen, { mean, dispersion: 0.25 + 0.2 / mean }) - 0.3 * Math.log10(96 / length);
    if (strength >= THRESHOLD) return true;
  }
  return false;
}
