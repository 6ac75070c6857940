import type { ThemeCounts } from '../../../db/repos/themes.ts';

/** A theme is loud in a week in which it is among so many that are complained about most … */
const LOUDEST = 3;
/** … and has at least so many negative mentions. */
const LEAST = 2;

/**
 * For how many weeks in a row, up to the last, each theme was among the three most complained about, with two negative
 * mentions or more a week.
 *
 * @param counts the span of each is its week, counted from 0
 */
export function weeksRunning(counts: readonly ThemeCounts[], weeks: number): Map<string, number> {
  const running = new Map<string, number>();
  for (let back = 1; back <= weeks; back += 1) {
    const week = counts.filter(({ span, negative }) => span === weeks - back && negative >= LEAST);
    const bound = week.map(({ negative }) => negative).sort((a, b) => b - a)[LOUDEST - 1] ?? LEAST;
    for (const { theme, negative } of week)
      if (negative >= bound && (running.get(theme) ?? 0) === back - 1) running.set(theme, back);
  }
  return running;
}
