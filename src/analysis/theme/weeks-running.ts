/** What one week's mentions of a theme complain. */
interface WeekOfTheme {
  theme: string;
  /** Which week it is, counted from 0. */
  span: number;
  negative: number;
}

/** A theme is loud in a week in which it is among so many that are complained about most … */
const LOUDEST = 3;
/** … and has at least so many negative mentions. */
const LEAST = 2;

/**
 * For how many weeks in a row, up to the last, each theme was among the three most complained about, with two negative
 * mentions or more a week.
 */
export function weeksRunning(counts: readonly WeekOfTheme[], weeks: number): Map<string, number> {
  const running = new Map<string, number>();
  for (let back = 1; back <= weeks; back += 1) {
    const week = counts.filter(({ span, negative }) => span === weeks - back && negative >= LEAST);
    const bound = week.map(({ negative }) => negative).sort((a, b) => b - a)[LOUDEST - 1] ?? LEAST;
    for (const { theme, negative } of week)
      if (negative >= bound && (running.get(theme) ?? 0) === back - 1) running.set(theme, back);
  }
  return running;
}
