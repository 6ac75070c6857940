import type { Counts } from './baseline.ts';
import { createDispersion, type Dispersion, dispersionOf, learnDispersion } from './dispersion.ts';
import { type CountModel, surprise } from './negative-binomial.ts';
import { volumeFactor } from './volume-factor.ts';

/** The windows that are judged, in quarter-hours: a quarter of an hour up to a day. */
export const windowLengths = [1, 2, 4, 8, 16, 32, 96] as const;

const LONGEST = 96;
const MIN_NEGATIVE = 4;
const MIN_RATIO = 2.5;
/** Expectations are put this much higher than estimated before surprise is measured. */
const MARGIN = 1.15;

/** What one window length has learnt about how far counts scatter. */
export interface WindowMemory {
  negative: Dispersion;
  other: Dispersion;
}

/** Sums over the covered quarter-hours of one window. */
export interface WindowSums {
  quarterHours: number;
  observed: Counts;
  /** Of the observed negatives, those that are historic. */
  historic: number;
  expected: Counts;
}

/** One window judged, without its historic negatives. `expected` is what is usual given how much else is said; `model` includes its uncertainty. */
export interface JudgedWindow {
  quarterHours: number;
  observed: number;
  expected: number;
  model: CountModel;
  /** −log₁₀ of the tail, shorter windows paying for being looked at more often. Below 0 is nothing. */
  rawStrength: number;
  /** `rawStrength` where the window is large enough to be worth telling, else 0. */
  strength: number;
}

export function createWindowMemory(): WindowMemory {
  return { negative: createDispersion(), other: createDispersion() };
}

/**
 * Judges one window's negatives, less the historic ones, against what is usual, given the brand's other mentions in the
 * same window.
 * `learntNegatives` is the weighted count of negatives behind the expected share.
 * `margin` > 1 asks for more than a small shift of the usual.
 */
export function judgeWindow(
  { quarterHours, observed, historic, expected }: WindowSums,
  memory: WindowMemory,
  learntNegatives: number,
  margin = MARGIN,
): JudgedWindow {
  const volume = volumeFactor(observed.other, expected.other, dispersionOf(memory.other, 0.005));
  const usual = volume.factor * expected.negative;
  const mean = margin * usual;
  const dispersion =
    dispersionOf(memory.negative, 0.003) + volume.variance + 1 / (learntNegatives + 2) + 0.2 / mean;
  const model = { mean, dispersion };
  const penalty = 0.3 * Math.log10(LONGEST / quarterHours);
  const fresh = observed.negative - historic;
  const rawStrength = fresh > mean ? surprise(fresh, model) - penalty : 0;
  const large = fresh >= MIN_NEGATIVE && fresh >= MIN_RATIO * usual;
  return {
    quarterHours,
    observed: fresh,
    expected: usual,
    model,
    rawStrength,
    strength: large ? Math.max(0, rawStrength) : 0,
  };
}

/** `memory` after a judged window: moments of both counts, historic ones too, around what was expected of them. */
export function learnWindow(
  memory: WindowMemory,
  { observed, expected, quarterHours }: WindowSums,
  { model }: JudgedWindow,
): WindowMemory {
  const elapsed = learningStep(quarterHours);
  const negativeEstimate = dispersionOf(memory.negative, 0.003);
  const known = model.dispersion - negativeEstimate;
  return {
    negative: learnDispersion(memory.negative, {
      mean: model.mean,
      excess: (observed.negative - model.mean) ** 2 - model.mean - known * model.mean ** 2,
      estimate: negativeEstimate,
      quarterHours: elapsed,
    }),
    other: learnDispersion(memory.other, {
      mean: expected.other,
      excess: (observed.other - expected.other) ** 2 - expected.other,
      estimate: dispersionOf(memory.other, 0.005),
      quarterHours: elapsed,
    }),
  };
}

/** Overlapping windows repeat each other: a window learns four times in its own length, in quarter-hours. */
export function learningStep(quarterHours: number): number {
  return Math.max(1, Math.floor(quarterHours / 4));
}
