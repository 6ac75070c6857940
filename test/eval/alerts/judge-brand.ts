import { alarmsOf, type Tally, tallyOf } from './alarms.ts';
import { simulateBrand } from './brand.ts';
import { earsC2 } from './classic/ears.ts';
import { farrington } from './classic/farrington.ts';
import { holtWinters } from './classic/holt-winters.ts';
import { sHEsd } from './classic/s-h-esd.ts';
import { zScore } from './classic/z-score.ts';
import { toldAt, verdictsOf } from './earshot.ts';
import type { CountSeries } from './stream.ts';

export interface BrandJob {
  seed: number;
  stress: boolean;
  /** Whether themes are judged too, which takes several times as long. */
  themes: boolean;
}

/** For each method, one tally for each threshold of its grid. */
export type BrandResult = Record<string, Tally[]>;

/** The method that only some brands have a result of. */
export const WITH_THEMES = 'earshot, 12 themes';

const WARM_WEEKS = 6;
const TEST_WEEKS = 8;
const BEGIN = WARM_WEEKS * 672;
/** Six hours before the first crisis may come. */
const COLD = BEGIN - 24;

const classics = {
  'z-score, 7 d': zScore,
  'Holt-Winters': holtWinters,
  'S-H-ESD': sHEsd,
  'Farrington-like': farrington,
  'CDC EARS C2': earsC2,
} as const;

/** Deviations at which classic rules are tried. */
export const deviationGrid = Array.from({ length: 110 }, (_, index) => 1.04 ** index);

/** Simulates one brand and lets every method judge it. */
export function judgeBrand({ seed, stress, themes }: BrandJob): BrandResult {
  const { stream, crises } = simulateBrand(seed, { warmWeeks: WARM_WEEKS, testWeeks: TEST_WEEKS, stress });
  const tally = (alarms: readonly number[]) => tallyOf(alarms, crises, TEST_WEEKS);
  const ours = (series: CountSeries, themes: readonly CountSeries[] = [], from = 0) =>
    toldAt(verdictsOf(series, themes, from), from, BEGIN).map(tally);
  if (stress) return { 'earshot, stress': ours(stream.byEvent) };
  const theirs = Object.entries(classics).map(([name, strengthsOf]) => {
    const strengths = strengthsOf(stream.byEvent.negative);
    return [name, deviationGrid.map((threshold) => tally(alarmsOf(strengths, threshold, BEGIN)))] as const;
  });
  return {
    earshot: ours(stream.byEvent),
    ...(themes ? { [WITH_THEMES]: ours(stream.byEvent, stream.byTheme) } : {}),
    'earshot, by arrival': ours(stream.byArrival),
    'earshot, 6 h of history': ours(stream.byEvent, [], COLD),
    ...Object.fromEntries(theirs),
  };
}
