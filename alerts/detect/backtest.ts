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

  /** What is usual in the bucket that starts at `start`, of what is judged: a count, and one that 95 of 100 stay below. */
  usualAt(start: Date): { expected: number; upper: number } {
    return this.#detector.usualAt(start);
  }

  /** Takes in the next bucket, in order. */
  take({ start, count, negative }: BacktestBucket): LogStep {
    const verdict =
      this.#detector instanceof SurgeDetector
        ? this.#detector.judge({ start, negative: negative ?? 0, other: count - (negative ?? 0) })
        : this.#detector.judge({ start, count });
    return this.#log.take(verdict, addMs(start, this.#step));
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

/** The alerts that a rule would have raised over a whole series, in order; buckets that are missing are gaps. */
export function replayAlerts(buckets: Iterable<BacktestBucket>, options: BacktestOptions): ReplayedAlert[] {
  const backtest = new Backtest(options);
  const alerts: ReplayedAlert[] = [];
  let next: number | null = null;
  for (const bucket of buckets) {
    const start = bucket.start.getTime();
    if (next !== null) backtest.skip(Math.max(0, Math.round((start - next) / options.step)));
    next = start + options.step;
    const { closed } = backtest.take(bucket);
    if (closed !== null) alerts.push(closed);
  }
  const last = backtest.end();
  return last === null ? alerts : [...alerts, last];
}
