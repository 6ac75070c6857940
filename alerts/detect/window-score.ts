import type { Counts } from './baseline.ts';
import { createDispersion, type Dispersion, dispersionOf, learnDispersion } from './dispersion.ts';
import { type CountModel, surprise } from './negative-binomial.ts';
import { volumeFactor } from './volume-factor.ts';

/** The windows that are judged, in quarter-hours: a quarter of an hour up to a day. */
export const windowLengths = [1, 2, 4, 8, 16, 32, 96] as const;

const DAY_LONG = 96;
const MIN_NEGATIVE = 4;
const MIN_RATIO = 2.5;
/** Expectations are put this much higher than estimated before surprise is measured. */
const MARGIN = 1.15;

/** What one window length has learnt about how far counts scatter. */
export interface WindowMemory {
  negative: Dispersion;
  other: Dispersion;
}

/** Sums over the covered buckets of one window. */
export interface WindowSums {
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
  /** Whether it is large enough to be worth telling. */
  large: boolean;
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
  quarterHours: number,
  { observed, historic, expected }: WindowSums,
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
  const fresh = observed.negative - historic;
  const large = fresh >= MIN_NEGATIVE && fresh >= MIN_RATIO * usual;
  return { quarterHours, observed: fresh, expected: usual, model, large };
}

/**
 * −log₁₀ of the tail, shorter windows paying for being looked at more often; at least 0, and 0 up to what is usual.
 */
export function strengthOf({ quarterHours, observed, model }: JudgedWindow): number {
  if (observed <= model.mean) return 0;
  return Math.max(0, surprise(observed, model) - 0.3 * Math.log10(DAY_LONG / quarterHours));
}

/** `memory` learns from a judged window: moments of both counts, historic ones too, around what was expected of them. */
export function learnWindow(
  memory: WindowMemory,
  { observed, expected }: WindowSums,
  { model }: JudgedWindow,
  quarterHours: number,
): void {
  const negativeEstimate = dispersionOf(memory.negative, 0.003);
  const known = model.dispersion - negativeEstimate;
  learnDispersion(memory.negative, {
    mean: model.mean,
    excess: (observed.negative - model.mean) ** 2 - model.mean - known * model.mean ** 2,
    estimate: negativeEstimate,
    quarterHours,
  });
  learnDispersion(memory.other, {
    mean: expected.other,
    excess: (observed.other - expected.other) ** 2 - expected.other,
    estimate: dispersionOf(memory.other, 0.005),
    quarterHours,
  });
}

/** Overlapping windows repeat each other: a window learns four times in its own length, in buckets. */
export function learningStep(buckets: number): number {
  return Math.max(1, Math.floor(buckets / 4));
}
