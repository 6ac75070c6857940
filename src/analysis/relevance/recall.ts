import { type Estimate, wilson } from '../../core/interval.ts';

/** One week of what was put aside, and the part of it that people looked at. */
export interface ReviewedWeek {
  /** Mentions that were put aside. */
  putAside: number;
  /** Of a random sample of them: those judged, and those that were about the brand after all. */
  judged: number;
  about: number;
}

/**
 * Of all mentions about a brand, the share that was not put aside: heard ÷ (heard + missed). What was missed is
 * estimated from the samples, each standing for its week (Horvitz and Thompson, Journal of the American Statistical
 * Association 47, 1952; here a stratified sample). The interval is Wilson's (ibid. 22, 1927) for the share that was
 * missed, taken at the effective size of a sample of unequal weights (Kish, Survey Sampling, 1965); what was heard is
 * taken as known. Null when nobody has judged any yet, or nothing is about the brand.
 *
 * @param heard mentions counted as about the brand in the same weeks
 */
export function estimateRecall(heard: number, weeks: readonly ReviewedWeek[]): Estimate | null {
  const judged = weeks.filter((week) => week.judged > 0);
  const all = sum(judged, ({ putAside }) => putAside);
  if (all === 0) return null;
  const missed = sum(judged, ({ putAside, judged, about }) => (putAside * about) / judged);
  const size = all ** 2 / sum(judged, ({ putAside, judged }) => putAside ** 2 / judged);
  const { low, high } = wilson(missed / all, size);
  if (heard + missed === 0) return null;
  const recall = (misses: number) => heard / (heard + misses);
  return { estimate: recall(missed), low: recall(high * all), high: recall(low * all) };
}

function sum<T>(list: readonly T[], of: (each: T) => number): number {
  return list.reduce((total, each) => total + of(each), 0);
}
