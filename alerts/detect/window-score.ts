import type { Counts } from './baseline.ts';
import { createDispersion, type Dispersion, dispersionOf, learnDispersion } from './dispersion.ts';
import type { EventOutlook } from './events.ts';
import { type CountModel, surprise } from './negative-binomial.ts';
import { leastVolumeFactor, type VolumeFactor, volumeFactor } from './volume-factor.ts';

const DAY_LONG = 96;
const MIN_NEGATIVE = 4;
const MIN_RATIO = 1.5;
/** What a window a tenth as long pays for being looked at more often. */
const PER_TENFOLD = 0.5;
const LEAST_NEGATIVE_DISPERSION = 0.003;
const LEAST_OTHER_DISPERSION = 0.005;
/** Posts come in threads: a count scatters this much more than a Poisson count, as a share of its variance. */
const CLUSTERING = 0.4;
/** A launch or a holiday brings other people to talk: the negative share then scatters this much more. */
const EVENT_SCATTER = 0.3;

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

/** One window judged, without its historic negatives. `model` is what is usual, given how much else is said. */
export interface JudgedWindow {
  quarterHours: number;
  observed: number;
  model: CountModel;
  /** Whether it is large enough to be worth telling. */
  large: boolean;
}

/** What is known beside the window itself. */
export interface JudgingContext {
  /** The weighted count of negatives behind the expected share. */
  learntNegatives: number;
  event: EventOutlook;
}

export function createWindowMemory(): WindowMemory {
  return { negative: createDispersion(), other: createDispersion() };
}

/**
 * Judges one window's negatives, less the historic ones, against what is usual, given the brand's other mentions in the
 * same window: a negative binomial count whose dispersion adds up what the window has learnt, what is left unknown of
 * the volume factor and of the share, how much more shares scatter during events, and clustering. During events and in
 * their afterglow, as many complaints as this brand's events bring are usual.
 */
export function judgeWindow(
  quarterHours: number,
  { observed, historic, expected }: WindowSums,
  memory: WindowMemory,
  { learntNegatives, event }: JudgingContext,
): JudgedWindow {
  const volume = busynessOf({ observed, expected }, memory);
  const eventWeight = Math.max(volume.eventWeight, event.afterglow);
  const complaints = 1 + eventWeight * (event.complaints - 1);
  const mean = complaints * volume.factor * expected.negative;
  const dispersion =
    negativeDispersion(memory) +
    volume.variance +
    EVENT_SCATTER * volume.eventWeight +
    1 / (learntNegatives + 2) +
    CLUSTERING / mean;
  const fresh = observed.negative - historic;
  const large = fresh >= MIN_NEGATIVE && fresh >= MIN_RATIO * mean;
  return { quarterHours, observed: fresh, model: { mean, dispersion }, large };
}

/** How busy a window is, as its other mentions tell. */
export function busynessOf(
  { observed, expected }: Pick<WindowSums, 'observed' | 'expected'>,
  memory: WindowMemory,
): VolumeFactor {
  return volumeFactor(observed.other, expected.other, otherDispersion(memory));
}

/** Whether a window may turn out {@link JudgedWindow.large}: a cheap question, asked before it is judged. */
export function mayBeLarge({ observed, historic, expected }: WindowSums, memory: WindowMemory): boolean {
  const fresh = observed.negative - historic;
  const least = leastVolumeFactor(observed.other, expected.other, otherDispersion(memory));
  return fresh >= MIN_NEGATIVE && fresh >= MIN_RATIO * least * expected.negative;
}

/** How far the negatives of one bucket scatter when nothing else is known of it. */
export function plainDispersion(memory: WindowMemory): number {
  return negativeDispersion(memory) + otherDispersion(memory);
}

const negativeDispersion = (memory: WindowMemory) => dispersionOf(memory.negative, LEAST_NEGATIVE_DISPERSION);
const otherDispersion = (memory: WindowMemory) => dispersionOf(memory.other, LEAST_OTHER_DISPERSION);

/**
 * −log₁₀ of the tail, shorter windows paying for being looked at more often; at least 0, and 0 up to what is usual.
 */
export function strengthOf({ quarterHours, observed, model }: JudgedWindow): number {
  if (observed <= model.mean) return 0;
  return Math.max(0, surprise(observed, model) - PER_TENFOLD * Math.log10(DAY_LONG / quarterHours));
}

/** `memory` learns from a judged window: moments of both counts, historic ones too, around what was expected of them. */
export function learnWindow(
  memory: WindowMemory,
  { observed, expected }: WindowSums,
  { model }: JudgedWindow,
  quarterHours: number,
): void {
  const negativeEstimate = negativeDispersion(memory);
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
    estimate: otherDispersion(memory),
    quarterHours,
  });
}

/** Overlapping windows repeat each other: a window learns four times in its own length, in buckets. */
export function learningStep(buckets: number): number {
  return Math.max(1, Math.floor(buckets / 4));
}
