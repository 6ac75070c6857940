import { BUCKET, HOUR } from '../../src/core/time.ts';

/** Quarter-hours looked back upon, and forecast: two days and one. */
export const LOOK_BACK = 192;
export const LOOK_AHEAD = 96;

/** What is known of a brand's negative mentions at `now`, the end of a quarter-hour. */
export interface Situation {
  now: Date;
  /** When the incident opened. */
  openedAt: Date;
  /** Negative mentions heard of so far that were published in the last two days, in any order. */
  times: readonly Date[];
  /** Negative mentions usual in each quarter-hour of the last two days, oldest first. */
  usualBefore: readonly number[];
  /** … and of the day ahead. */
  usualAhead: readonly number[];
}

/** The course of a situation: counts by quarter-hour, and where the present surge began. */
export interface Course {
  /** Negative mentions by quarter-hour, oldest first; as many as {@link LOOK_BACK}. */
  counts: number[];
  /** Quarter-hours from the beginning of the surge to now, at least 1. */
  age: number;
}

/** Counts a situation's mentions and finds where its surge began. */
export function courseOf({ now, times, usualBefore }: Situation): Course {
  const counts = Array<number>(LOOK_BACK).fill(0);
  for (const time of times) {
    const back = Math.ceil((now.getTime() - time.getTime()) / BUCKET);
    if (back >= 1 && back <= LOOK_BACK) counts[LOOK_BACK - back] = (counts[LOOK_BACK - back] as number) + 1;
  }
  return { counts, age: surgeAge(counts, usualBefore) };
}

/**
 * The span up to now that is least likely at the usual rate: largest y ln(y/μ) − (y − μ) over all spans that end now
 * (the scan statistic of Kulldorff 1997). In quarter-hours.
 */
function surgeAge(counts: readonly number[], usual: readonly number[]): number {
  let [seen, expected, best, age] = [0, 0, 0, 1];
  for (let back = 1; back <= LOOK_BACK; back += 1) {
    seen += counts[LOOK_BACK - back] ?? 0;
    expected += usual[LOOK_BACK - back] ?? 0;
    const mean = Math.max(expected, 0.01);
    const score = seen > mean ? seen * Math.log(seen / mean) - (seen - mean) : 0;
    if (score <= best) continue;
    best = score;
    age = back;
  }
  return age;
}

/** When the present surge began. */
export function surgeBegan({ now }: Situation, { age }: Course): Date {
  return new Date(now.getTime() - age * BUCKET);
}

/** Hours from opening to now. */
export function hoursOpen({ now, openedAt }: Situation): number {
  return Math.max(0, now.getTime() - openedAt.getTime()) / HOUR;
}
