import { thresholdFor } from '../../../alerts/detect/sensitivity.ts';
import { DAY } from '../../core/time.ts';
import { alertsUnder } from './alerts-under.ts';
import type { Look } from './looks.ts';

const WEEK = 7 * DAY;
/** How finely thresholds are told apart. */
const STEP = 0.05;

/**
 * The lowest threshold at which a rule would have told at most `perWeek` times a week (> 0) at these looks, which lasted
 * `span` milliseconds; each list of looks is one subject of the rule. It is never below what keeps to that budget on
 * simulated brands, however quiet this one was, and one alert is always granted: a rule that may never tell is none.
 * Cool-downs make the number of alerts not quite monotone in the threshold, so what the search ends at was counted.
 */
export function thresholdWithin(perWeek: number, looks: readonly (readonly Look[])[], span: number): number {
  const granted = Math.max(1, Math.floor((perWeek * span) / WEEK));
  const least = thresholdFor(perWeek);
  const keeps = (step: number) => countUnder(looks, least + step * STEP) <= granted;
  if (keeps(0)) return least;
  let low = 0;
  let high = Math.max(1, Math.ceil((strongest(looks) - least) / STEP) + 1);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (keeps(middle)) high = middle;
    else low = middle;
  }
  return least + high * STEP;
}

const countUnder = (looks: readonly (readonly Look[])[], threshold: number) =>
  looks.reduce((sum, ofSubject) => sum + alertsUnder(ofSubject, threshold).length, 0);

function strongest(looks: readonly (readonly Look[])[]): number {
  let strength = 0;
  for (const { verdicts } of looks.flat())
    for (const { verdict } of verdicts) strength = Math.max(strength, verdict.strength);
  return strength;
}
