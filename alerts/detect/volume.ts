import { BUCKET, DAY, HOUR } from '../../src/core/time.ts';
import { createDailyPeaks, type DailyPeaks, learnPeak, strengthOfScore } from './daily-peaks.ts';
import {
  createRunningTotals,
  pushBucket,
  type RunningTotals,
  skipBuckets,
  sumOver,
} from './running-totals.ts';
import { scoreOf } from './sensitivity.ts';
import type { SurgeVerdict } from './verdict.ts';
import { createWeekCurve, learnOffset, offsetAt, type WeekCurve } from './week-curve.ts';

/** Everything the detector remembers. Plain JSON. */
export interface VolumeState {
  /** Width of a bucket in milliseconds. */
  step: number;
  /** Usual √count: exponentially weighted sum over covered days. */
  level: { sum: number; days: number };
  curve: WeekCurve;
  /** For each window: exponentially weighted variance of the mean residual. */
  spreads: { sum: number; days: number }[];
  recent: RunningTotals;
  peaks: DailyPeaks;
  /** Highest score of each of the last 24 hours, the present one last. */
  hourly: number[];
  /** Hours since the epoch of the last of them. */
  hour: number | null;
  /** Buckets covered, and the highest score since the last whole day was learnt. */
  covered: number;
  today: { score: number; covered: number };
  calmQuarterHours: number;
}

/** Windows in quarter-hours. */
const LENGTHS = [1 / 3, 1, 4, 16];
const HALF_LIFE_DAYS = 14;
const ENOUGH_TIME = DAY;
/** √count of a Poisson count scatters by a half, however large the count. */
const LEAST_VARIANCE = 0.25;
/** How far √count is thought to scatter before it was seen to: as a share of its level, believed for half a day. */
const PRIOR_RELATIVE = 0.04;
const PRIOR_DAYS = 0.5;
const OUTLIER = 3;
const CALM_SCORE = 2;

const COUNT = 0;
const EXPECTED = 1;
const RESIDUAL = 2;
const COVERED = 3;
/** What {@link RESIDUAL} would be without historic mentions. */
const FRESH_RESIDUAL = 4;

/** One bucket: all mentions that began in it. */
export interface VolumeBucket {
  start: Date;
  count: number;
  /** Of these, the ones that were learnt of by reading into the past: they teach, and are never news; 0 when absent. */
  historic?: number | undefined;
}

/**
 * Judges how much is said, where sentiment is not known: √count against an exponentially weighted level and the hour
 * of the week, over several windows, in standard deviations; how rare that is by how high this series' own days peak
 * ({@link strengthOfScore}). It has strength only where it exceeds everything of the last 24 hours. Buckets come in
 * order; the same buckets always give the same verdicts; time and memory for one are constant.
 */
export class VolumeDetector {
  readonly #state: VolumeState;
  /** In buckets. */
  readonly #windows: number[];

  private constructor(state: VolumeState) {
    this.#state = state;
    this.#windows = windowsOf(state.step);
  }

  /** A detector that knows nothing yet. @param step width of a bucket in milliseconds */
  static fresh(step: number = BUCKET): VolumeDetector {
    const windows = windowsOf(step);
    return new VolumeDetector({
      step,
      level: { sum: 0, days: 0 },
      curve: createWeekCurve(),
      spreads: windows.map(() => ({ sum: 0, days: 0 })),
      recent: createRunningTotals(5, windows.at(-1) ?? 1),
      peaks: createDailyPeaks(),
      hourly: Array<number>(24).fill(0),
      hour: null,
      covered: 0,
      today: { score: 0, covered: 0 },
      calmQuarterHours: 0,
    });
  }

  /** A detector that goes on from `state`, which stays as it is. */
  static from(state: VolumeState): VolumeDetector {
    return new VolumeDetector(structuredClone(state));
  }

  /** What it remembers now. */
  get state(): VolumeState {
    return structuredClone(this.#state);
  }

  /** What it takes for usual in the bucket that starts at `start`: a count, and one that 95 of 100 stay below. */
  usualAt(start: Date): { expected: number; upper: number } {
    const usual = this.#usualRoot(start.getTime());
    const variance = this.#variance(0);
    return { expected: usual ** 2 + variance, upper: Math.ceil((usual + 1.645 * Math.sqrt(variance)) ** 2) };
  }

  /** Moves on over buckets of which nothing is known. */
  skip(buckets = 1): void {
    skipBuckets(this.#state.recent, buckets);
  }

  /** Takes in the next closed bucket. */
  judge({ start, count, historic = 0 }: VolumeBucket): SurgeVerdict {
    const state = this.#state;
    const at = start.getTime();
    const usual = this.#usualRoot(at);
    const variance = this.#variance(0);
    const fresh = Math.max(0, count - historic);
    const [residual, freshResidual] = [Math.sqrt(count) - usual, Math.sqrt(fresh) - usual];
    pushBucket(state.recent, [fresh, usual ** 2 + variance, residual, 1, freshResidual]);
    const enoughHistory = state.covered * state.step >= ENOUGH_TIME;
    let best: JudgedVolume | null = null;
    let calm = true;
    for (const [index, buckets] of this.#windows.entries()) {
      if (state.recent.taken < buckets) break;
      const window = this.#judgeWindow(buckets, index);
      if (best === null || window.score > best.score) best = window;
      if (buckets * state.step <= HOUR || index === 0) calm = window.score < CALM_SCORE;
    }
    const shown = best as JudgedVolume;
    const highest = this.#highestOfDay(at);
    const strength = enoughHistory && shown.score > highest ? strengthOfScore(shown.score, state.peaks) : 0;
    this.#learn(at, count, usual, variance, enoughHistory ? shown.score : 0);
    state.calmQuarterHours = calm ? state.calmQuarterHours + state.step / BUCKET : 0;
    const window = {
      quarterHours: (shown.buckets * state.step) / BUCKET,
      strength,
      observed: shown.observed,
      expected: shown.expected,
    };
    return {
      ...window,
      score: scoreOf(strength),
      upper: shown.upper,
      enoughHistory,
      calmQuarterHours: state.calmQuarterHours,
      windows: [window],
    };
  }

  /** Mean residual of the window in standard deviations. */
  #judgeWindow(buckets: number, index: number): JudgedVolume {
    const { recent } = this.#state;
    const covered = sumOver(recent, COVERED, buckets);
    const expected = sumOver(recent, EXPECTED, buckets);
    const variance = this.#variance(index);
    const score = sumOver(recent, FRESH_RESIDUAL, buckets) / covered / Math.sqrt(variance);
    const root = Math.sqrt(expected / covered);
    const upper = Math.ceil(covered * (root + 1.645 * Math.sqrt(variance)) ** 2);
    return { buckets, score: Math.max(0, score), observed: sumOver(recent, COUNT, buckets), expected, upper };
  }

  #learn(at: number, count: number, usual: number, variance: number, score: number): void {
    const state = this.#state;
    const days = state.step / DAY;
    const keep = 0.5 ** (days / HALF_LIFE_DAYS);
    for (const [index, spread] of state.spreads.entries()) {
      const buckets = this.#windows[index] ?? 1;
      const covered = sumOver(state.recent, COVERED, buckets);
      const mean = sumOver(state.recent, RESIDUAL, buckets) / covered;
      spread.sum = keep * spread.sum + Math.min(mean ** 2, OUTLIER ** 2 * this.#variance(index)) * days;
      spread.days = keep * spread.days + days;
    }
    const most = OUTLIER * Math.sqrt(variance);
    const root = usual + Math.min(Math.max(Math.sqrt(count) - usual, -most), most);
    const level = state.level.days === 0 ? Math.sqrt(count) : state.level.sum / state.level.days;
    state.level.sum = keep * state.level.sum + (root - offsetAt(state.curve, at)) * days;
    state.level.days = keep * state.level.days + days;
    learnOffset(state.curve, at, root - level, state.step / HOUR);
    state.covered += 1;
    state.today.score = Math.max(state.today.score, score);
    state.hourly[23] = Math.max(state.hourly[23] ?? 0, score);
    state.today.covered += state.step;
    if (state.today.covered < DAY) return;
    if (state.covered * state.step > 2 * DAY) learnPeak(state.peaks, state.today.score);
    state.today = { score: 0, covered: 0 };
  }

  /** The highest score of the last 24 hours before `at`; the present score is put in its hour by {@link #learn}. */
  #highestOfDay(at: number): number {
    const { hourly, hour } = this.#state;
    const now = Math.floor(at / HOUR);
    const passed = hour === null ? 0 : now - hour;
    for (let left = Math.min(passed, hourly.length); left > 0; left -= 1) {
      hourly.shift();
      hourly.push(0);
    }
    this.#state.hour = now;
    return hourly.reduce((a, b) => Math.max(a, b), 0);
  }

  #usualRoot(at: number): number {
    const { level, curve } = this.#state;
    return level.days === 0 ? 0 : Math.max(0, level.sum / level.days + offsetAt(curve, at));
  }

  #variance(index: number): number {
    const { spreads, level } = this.#state;
    const spread = spreads[index] ?? { sum: 0, days: 0 };
    const prior = LEAST_VARIANCE + (level.days === 0 ? 0 : PRIOR_RELATIVE * (level.sum / level.days) ** 2);
    const least = LEAST_VARIANCE / (this.#windows[index] ?? 1);
    return Math.max((spread.sum + prior * PRIOR_DAYS) / (spread.days + PRIOR_DAYS), least);
  }
}

/** One window, judged. */
interface JudgedVolume {
  buckets: number;
  score: number;
  observed: number;
  expected: number;
  upper: number;
}

/** The windows' lengths in buckets of `step` milliseconds, shortest first. */
function windowsOf(step: number): number[] {
  const whole = LENGTHS.map((quarterHours) => Math.round((quarterHours * BUCKET) / step));
  return [...new Set([1, ...whole.filter((buckets) => buckets > 1)])];
}
