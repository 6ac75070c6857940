/** Whether a week is out of the ordinary, and for how many weeks that can be said. */
export type WeekChange = 'more' | 'fewer' | 'usual';

/** Earlier weeks that are needed to know what is usual. */
const LEAST_WEEKS = 3;
/** A brand has some twenty themes: at a level of one in a hundred, noise shows in one of them every five weeks. */
const SIGNIFICANT = 2.58;

/**
 * Whether the last of some weekly counts differs from the ones before by more than chance. Counts of weeks scatter at
 * least as a Poisson variable does, and usually more: the scatter of the earlier weeks widens what is taken for chance
 * (quasi-Poisson), and square roots make it the same at every level (Anscombe, The transformation of Poisson, binomial
 * and negative-binomial data, 1948).
 *
 * @param counts per week, the oldest first
 * @returns null where there are less than three earlier weeks
 */
export function weekChange(counts: readonly number[]): WeekChange | null {
  const before = counts.slice(0, -1);
  const last = counts.at(-1);
  if (last === undefined || before.length < LEAST_WEEKS) return null;
  const mean = before.reduce((sum, count) => sum + count, 0) / before.length;
  const variance = before.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (before.length - 1);
  const dispersion = Math.max(1, mean === 0 ? 1 : variance / mean);
  const z = (2 * (rooted(last) - rooted(mean))) / Math.sqrt(dispersion * (1 + 1 / before.length));
  if (Math.abs(z) < SIGNIFICANT) return 'usual';
  return z > 0 ? 'more' : 'fewer';
}

function rooted(count: number): number {
  return Math.sqrt(count + 3 / 8);
}
