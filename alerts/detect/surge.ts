import { BUCKET, DAY, HOUR } from '../../src/core/time.ts';
import { type Baseline, type Counts, createBaseline, expectedAt, learnCounts } from './baseline.ts';
import { createEventMemory, type EventMemory, feelEvent, learnEvent, withoutEvent } from './events.ts';
import { countAt, roughCountAt95 } from './negative-binomial.ts';
import { createRunningTotals, pushBucket, type RunningTotals, skipBuckets } from './running-totals.ts';
import { LEAST_TOLD, scoreOf } from './sensitivity.ts';
import type { SurgeVerdict, WindowVerdict } from './verdict.ts';
import type { VolumeFactor } from './volume-factor.ts';
import {
  busynessOf,
  createWindowMemory,
  type JudgedWindow,
  type JudgingContext,
  judgeWindow,
  learningStep,
  learnWindow,
  mayBeLarge,
  plainDispersion,
  strengthOf,
  type WindowMemory,
} from './window-score.ts';
import { type SurgeWindows, sumsOver, windowsOf } from './windows.ts';

/** One bucket of a brand, or a gap: nothing was covered, so nothing is known. */
export type SurgeBucket = SurgeCounts | { start: Date; gap: true };

export interface SurgeCounts extends VoiceCounts {
  start: Date;
  /** The same counts of each theme of which anything was said: `ThemedSurgeDetector` judges these as well. */
  themes?: Readonly<Record<string, VoiceCounts>> | undefined;
}

export interface VoiceCounts extends Counts {
  /** Of the negative ones, those that were learnt of by reading into the past; 0 when absent. */
  historic?: number | undefined;
}

/** Everything the detector remembers. Plain JSON. */
export interface SurgeState {
  /** Width of a bucket in milliseconds. */
  step: number;
  baseline: Baseline;
  /** One for each window. */
  memories: WindowMemory[];
  events: EventMemory;
  /** Totals of negative, other and historic mentions, and of those expected: negative and other. */
  recent: RunningTotals;
  coveredBuckets: number;
  mentions: number;
  calmQuarterHours: number;
  /** How many buckets of late were kept from teaching, because a surge was on. */
  withheldBuckets: number;
}

/** A surge this strong teaches nothing of what is usual, until it has lasted so long that it is what is usual. */
const TEACHES_NOTHING = 2;
const MOST_WITHHELD = 4 * DAY;
/** Covered days before a busy hour can be told from a launch. */
const ONE_WEEK = 7;
const ENOUGH_TIME = 6 * HOUR;
const ENOUGH_BUCKETS = 6;
const ENOUGH_MENTIONS = 50;
const RECOVERY_STRENGTH = 1.3;
const UPPER_LEVEL = -Math.log10(0.05);

/**
 * Judges a brand's negative mentions bucket by bucket against its own other mentions. Buckets come in order and
 * without holes; those that were not covered are gaps, which move time on, teach nothing and have no verdict. Historic
 * negatives teach what is usual like all others, but no window counts them: what was said before anybody listened is
 * never news. The same buckets always give the same verdicts; time and memory for one are constant.
 */
export class SurgeDetector {
  readonly #state: SurgeState;
  readonly #windows: SurgeWindows;

  private constructor(state: SurgeState) {
    this.#state = state;
    this.#windows = windowsOf(state.step);
  }

  /** A detector that knows nothing yet. @param step width of a bucket in milliseconds */
  static fresh(step: number = BUCKET): SurgeDetector {
    const { lengths } = windowsOf(step);
    return new SurgeDetector({
      step,
      baseline: createBaseline(step),
      memories: lengths.map(createWindowMemory),
      events: createEventMemory(),
      recent: createRunningTotals(5, lengths.at(-1) ?? 1),
      coveredBuckets: 0,
      mentions: 0,
      calmQuarterHours: 0,
      withheldBuckets: 0,
    });
  }

  /** A detector that goes on from `state`, which stays as it is. */
  static from(state: SurgeState): SurgeDetector {
    return new SurgeDetector(structuredClone(state));
  }

  /** What it remembers now. */
  get state(): SurgeState {
    return structuredClone(this.#state);
  }

  /** What it takes for usual in the bucket that starts at `start`: negatives, and a count that 95 of 100 stay below. */
  usualAt(start: Date): { expected: number; upper: number } {
    const { baseline, memories } = this.#state;
    const mean = expectedAt(baseline, start.getTime()).negative;
    const spread = memories[0] === undefined ? 0 : plainDispersion(memories[0]);
    return { expected: mean, upper: roughCountAt95({ mean, dispersion: spread }) };
  }

  /** Moves on over buckets of which nothing is known: they teach nothing. */
  skip(buckets = 1): void {
    skipBuckets(this.#state.recent, buckets);
  }

  /** Takes in the next closed bucket. */
  judge(bucket: SurgeCounts): SurgeVerdict {
    return this.#verdictOf(this.#advance(bucket));
  }

  /** Takes in the next closed bucket without working out a verdict. */
  learn(bucket: SurgeCounts): void {
    this.#advance(bucket);
  }

  /** All windows that end with this bucket. */
  #advance(bucket: SurgeCounts): JudgedWindow[] {
    const state = this.#state;
    const start = bucket.start.getTime();
    const { negative, other } = bucket;
    const historic = Math.min(bucket.historic ?? 0, negative);
    const expected = expectedAt(state.baseline, start);
    pushBucket(state.recent, [negative, other, historic, expected.negative, expected.other]);
    state.coveredBuckets += 1;
    const quarterHours = state.step / BUCKET;
    const busy = this.#busyness();
    const event = feelEvent(state.events, busy, quarterHours);
    const windows = this.#judgeWindows({ learntNegatives: state.baseline.share.negative, event });
    learnEvent(state.events, busy, { observed: negative, usual: expected.negative }, quarterHours);
    const teaching = this.#teaching({ negative, other }, expected, windows);
    const knowsItsWeek = state.baseline.covered >= ONE_WEEK;
    const usual = knowsItsWeek ? withoutEvent(state.events, busy, teaching) : teaching;
    learnCounts(state.baseline, start, usual, expected);
    state.mentions += negative + other;
    return windows;
  }

  /** What of a bucket is learnt from: while a surge is on, no more negatives than its other mentions explain. */
  #teaching(counts: Counts, expected: Counts, windows: readonly JudgedWindow[]): Counts {
    const state = this.#state;
    const surges = windows.some((window) => window.large && strengthOf(window) >= TEACHES_NOTHING);
    if (!surges || state.withheldBuckets * state.step >= MOST_WITHHELD) {
      state.withheldBuckets = Math.max(0, state.withheldBuckets - 1);
      return counts;
    }
    state.withheldBuckets += 1;
    const explained = expected.negative * Math.max(1, counts.other / expected.other);
    return { ...counts, negative: Math.min(counts.negative, explained) };
  }

  /** Place of the window that stands for the present; the shortest one speaks from the first bucket on. */
  get #present(): number {
    const { lengths, present } = this.#windows;
    return this.#state.recent.taken < (lengths[present] ?? 1) ? 0 : present;
  }

  /** How busy the present is. */
  #busyness(): VolumeFactor {
    const { recent, memories } = this.#state;
    const sums = sumsOver(recent, this.#windows.lengths[this.#present] ?? 1);
    return busynessOf(sums, memories[this.#present] ?? createWindowMemory());
  }

  /** The windows that may be worth telling, and the one that stands for the present. */
  #judgeWindows(context: JudgingContext): JudgedWindow[] {
    const { memories, recent, step, coveredBuckets } = this.#state;
    const judged: JudgedWindow[] = [];
    let calm = true;
    for (const [index, buckets] of this.#windows.lengths.entries()) {
      const memory = memories[index];
      if ((recent.taken < buckets && index > 0) || memory === undefined) break;
      const sums = sumsOver(recent, buckets);
      const every = learningStep(buckets);
      const learns = coveredBuckets % every === 0;
      const isPresent = index === this.#present;
      const showsRecovery = index === this.#windows.recovery;
      const needed = learns || isPresent || showsRecovery || mayBeLarge(sums, memory);
      if (!needed) continue;
      const window = judgeWindow((buckets * step) / BUCKET, sums, memory, context);
      if (window.large || isPresent) judged.push(window);
      if (showsRecovery) calm = strengthOf(window) < RECOVERY_STRENGTH;
      if (learns) learnWindow(memory, sums, window, (every * step) / BUCKET);
    }
    this.#state.calmQuarterHours = calm ? this.#state.calmQuarterHours + step / BUCKET : 0;
    return judged;
  }

  /** Whether enough had been seen before the newest bucket. */
  get #enoughHistory(): boolean {
    const { coveredBuckets, step, mentions } = this.#state;
    const before = coveredBuckets - 1;
    return (before * step >= ENOUGH_TIME && before >= ENOUGH_BUCKETS) || mentions >= ENOUGH_MENTIONS;
  }

  #verdictOf(judged: JudgedWindow[]): SurgeVerdict {
    const enoughHistory = this.#enoughHistory;
    const windows = judged.map((window) => windowVerdict(window, enoughHistory));
    const { lengths, present } = this.#windows;
    const presentLength = ((lengths[present] ?? 1) * this.#state.step) / BUCKET;
    let shown = judged.findLastIndex(({ quarterHours }) => quarterHours <= presentLength);
    windows.forEach(({ strength }, index) => {
      if (strength > (windows[shown]?.strength ?? 0)) shown = index;
    });
    const { model } = judged[shown] as JudgedWindow;
    const window = windows[shown] as WindowVerdict;
    return {
      ...window,
      score: scoreOf(window.strength),
      // Where nobody is told the normal approximation is enough.
      upper: window.strength >= LEAST_TOLD ? countAt(UPPER_LEVEL, model) : roughCountAt95(model),
      enoughHistory,
      calmQuarterHours: this.#state.calmQuarterHours,
      windows,
    };
  }
}

function windowVerdict(window: JudgedWindow, enoughHistory: boolean): WindowVerdict {
  const { quarterHours, observed, model } = window;
  const strength = enoughHistory && window.large ? strengthOf(window) : 0;
  return { quarterHours, strength, observed, expected: model.mean };
}
