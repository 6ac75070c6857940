import type { Counts } from './baseline.ts';
import type { VolumeFactor } from './volume-factor.ts';

/**
 * What a brand's events (launches, campaigns, holidays: times far busier than usual) have been like. Plain JSON; the
 * functions below change it in place.
 */
export interface EventMemory {
  /** 1 while an event is certainly on, halving every day after it: those who came with it still talk. */
  afterglow: number;
  /** Quarter-hours of events of late, less the quiet ones since. */
  lasting: number;
  /** Negatives that came during events, and those that the other mentions explained; older ones count less. */
  negatives: { observed: number; explained: number };
}

/** What to expect of events when a window is judged. */
export interface EventOutlook {
  /** In [0, 1]: how far an event is still felt. */
  afterglow: number;
  /** Negatives during this brand's events, as a multiple of those that its other mentions explain; at least 1. */
  complaints: number;
}

/** In quarter-hours. */
const AFTERGLOW_HALF_LIFE = 96;
/** Quarter-hours after which an event is what is usual. */
const MOST_LASTING = 4 * 96;
/** Quarter-hours after which half of what events had beyond the explained is no longer held against new ones. */
const FORGIVEN = 60 * 96;
/** Quarter-hours of events after which what they were like counts half. */
const HALF_LIFE = 96;
/** Explained negatives that the belief is worth that events bring no complaints of their own. */
const PRIOR = 60;
const MOST_FOLD = 5;

export function createEventMemory(): EventMemory {
  return { afterglow: 0, lasting: 0, negatives: { observed: PRIOR, explained: PRIOR } };
}

/** A moment that is as busy as `busy`: an event is on, or less so than a bucket of `quarterHours` ago. */
export function feelEvent(memory: EventMemory, busy: VolumeFactor, quarterHours: number): EventOutlook {
  const faded = memory.afterglow * 0.5 ** (quarterHours / AFTERGLOW_HALF_LIFE);
  memory.afterglow = Math.max(faded, eventOf(busy));
  const lasting = memory.lasting + (eventOf(busy) > 0.5 ? quarterHours : -quarterHours);
  memory.lasting = Math.min(Math.max(0, lasting), MOST_LASTING);
  const { observed, explained } = memory.negatives;
  return { afterglow: memory.afterglow, complaints: Math.max(1, observed / explained) };
}

/**
 * Learns from a bucket with `observed` negatives, where `usual` are and the moment is as busy as `busy`, what comes with
 * events. More than five times what is explained is a crisis during a launch, and no habit.
 */
export function learnEvent(
  { negatives }: EventMemory,
  busy: VolumeFactor,
  { observed, usual }: { observed: number; usual: number },
  quarterHours: number,
): void {
  const weight = eventOf(busy);
  const explained = busy.factor * usual;
  const keep = 0.5 ** ((weight * quarterHours) / HALF_LIFE);
  const beyond = (negatives.observed - negatives.explained) * 0.5 ** (quarterHours / FORGIVEN);
  negatives.observed =
    keep * (negatives.explained + beyond) + weight * Math.min(observed, MOST_FOLD * explained + 3);
  negatives.explained = keep * negatives.explained + weight * explained;
  // What has faded below the prior's weight is filled up with the prior.
  const missing = Math.max(0, PRIOR - negatives.explained);
  negatives.observed += missing;
  negatives.explained += missing;
}

/** What of a bucket the baseline learns from: a launch is not what is usual, until it has lasted for four days. */
export function withoutEvent(memory: EventMemory, busy: VolumeFactor, { negative, other }: Counts): Counts {
  if (memory.lasting >= MOST_LASTING) return { negative, other };
  const share = 1 - eventOf(busy) * (1 - 1 / busy.factor);
  return { negative: share * negative, other: share * other };
}

/** Probability that something makes more people talk than on any ordinary day. */
function eventOf({ factor, eventWeight }: VolumeFactor): number {
  return factor > 1 ? eventWeight : 0;
}
