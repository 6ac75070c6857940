import { BUCKET } from '../../src/core/time.ts';
import { type RunningTotals, sumOver } from './running-totals.ts';
import type { WindowSums } from './window-score.ts';

/** The windows that end with each bucket: a quarter of an hour up to a day, in quarter-hours. */
const lengths = [1, 2, 4, 8, 16, 32, 96] as const;
const PRESENT = 4;
const RECOVERY = 8;

/** The windows of one series, in its buckets, shortest first. */
export interface SurgeWindows {
  lengths: readonly number[];
  /** Place of the one that stands for the present when none is unusual, and of the one that tells of recovery. */
  present: number;
  recovery: number;
}

/** The windows of a series with buckets of `step` milliseconds. */
export function windowsOf(step: number): SurgeWindows {
  const whole = lengths
    .map((quarterHours) => (quarterHours * BUCKET) / step)
    .filter((buckets) => buckets >= 0.99);
  const buckets = whole.length === 0 ? [1] : [...new Set(whole.map(Math.round))];
  const nearest = (quarterHours: number) =>
    Math.max(
      0,
      buckets.findLastIndex((length) => length * step <= quarterHours * BUCKET),
    );
  return { lengths: buckets, present: nearest(PRESENT), recovery: nearest(RECOVERY) };
}

/** What was counted and expected in the newest `buckets`: columns negative, other, historic, expected negative and other. */
export function sumsOver(recent: RunningTotals, buckets: number): WindowSums {
  const sum = (column: number) => sumOver(recent, column, buckets);
  return {
    observed: { negative: sum(0), other: sum(1) },
    historic: sum(2),
    expected: { negative: sum(3), other: sum(4) },
  };
}
