import { AlertLog } from '../../../alerts/detect/alert-log.ts';
import { ThemedSurgeDetector } from '../../../alerts/detect/themed-surge.ts';
import type { SurgeVerdict } from '../../../alerts/detect/verdict.ts';
import { addMs, BUCKET } from '../../../src/core/time.ts';
import type { CountSeries } from './stream.ts';

/** A Monday, so that hours of the week are what they seem. */
const BEGIN = new Date('2026-01-05T00:00:00.000Z');

/** Strengths at which our rule is tried. */
export const strengthGrid = Array.from({ length: 51 }, (_, index) => 2 + 0.1 * index);

/** One verdict on each quarter-hour of a brand from `from` on, with what its themes add where they are given. */
export function verdictsOf(brand: CountSeries, themes: readonly CountSeries[], from = 0): SurgeVerdict[] {
  const detector = ThemedSurgeDetector.fresh();
  return Array.from({ length: brand.negative.length - from }, (_, index) => {
    const tick = from + index;
    const ofThemes = themes.map((series, theme) => [theme, countsAt(series, tick)] as const);
    const start = addMs(BEGIN, tick * BUCKET);
    return detector.judge({ start, ...countsAt(brand, tick), themes: Object.fromEntries(ofThemes) });
  });
}

/** For each threshold of the grid, the quarter-hours in which a rule would have told; `from` is that of the first verdict. */
export function toldAt(verdicts: readonly SurgeVerdict[], from: number, begin: number): number[][] {
  return strengthGrid.map((threshold) => {
    const log = new AlertLog(threshold);
    return verdicts.flatMap((verdict, index) => {
      const tick = from + index;
      return log.take(verdict, addMs(BEGIN, (tick + 1) * BUCKET)).tells && tick >= begin ? [tick] : [];
    });
  });
}

function countsAt({ negative, other }: CountSeries, tick: number) {
  return { negative: negative[tick] ?? 0, other: other[tick] ?? 0 };
}
