import { addMs } from '../../src/core/time.ts';
import { AlertLog, type LogStep, type ReplayedAlert } from './alert-log.ts';
import { SurgeDetector } from './surge.ts';
import { VolumeDetector } from './volume.ts';

/** One bucket of a series: all mentions and, where known, the negative ones. */
export interface BacktestBucket {
  start: Date;
  count: number;
  negative: number | null;
}

export interface BacktestOptions {
  /** Strength from which the rule tells. */
  threshold: number;
  /** Width of a bucket in milliseconds. */
  step: number;
  /** Whether negatives are known: they are judged then, else all mentions. */
  sentiment: boolean;
}

/** What one bucket of a replayed series says. */
export interface BacktestStep extends LogStep {
  /** What was judged of the bucket: its negatives, or all mentions. */
  count: number;
  /** What was usual for it before it was seen. */
  expected: number;
  /** 95 of 100 such buckets stay below this count. */
  upper: number;
}

/** A series replayed bucket by bucket: what a rule that tells at `threshold` would have done, in constant memory. */
export class Backtest {
  readonly #step: number;
  readonly #log: AlertLog;
  readonly #detector: SurgeDetector | VolumeDetector;

  constructor({ threshold, step, sentiment }: BacktestOptions) {
    this.#step = step;
    this.#log = new AlertLog(threshold);
    this.#detector = sentiment ? SurgeDetector.fresh(step) : VolumeDetector.fresh(step);
  }

  /** Takes in the next bucket, in order. */
  take({ start, count, negative }: BacktestBucket): BacktestStep {
    const usual = this.#detector.usualAt(start);
    const judged = negative ?? count;
    const verdict =
      this.#detector instanceof SurgeDetector
        ? this.#detector.judge({ start, negative: judged, other: count - judged })
        : this.#detector.judge({ start, count });
    return { ...this.#log.take(verdict, addMs(start, this.#step)), count: judged, ...usual };
  }

  /** Moves on over buckets of which nothing is known. */
  skip(buckets: number): void {
    this.#detector.skip(buckets);
  }

  /** The alert that still lasts at the end. */
  end(): ReplayedAlert | null {
    return this.#log.end();
  }
}
