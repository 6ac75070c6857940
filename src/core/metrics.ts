import { type Estimate, wilson, Z95 } from './interval.ts';

/** Mentions of one brand in one window, by the label in force. */
export interface SentimentCounts {
  negative: number;
  neutral: number;
  positive: number;
}

export function totalMentions(counts: SentimentCounts): number {
  return counts.negative + counts.neutral + counts.positive;
}

/** The sum of several counts. */
export function sumCounts(counts: readonly SentimentCounts[]): SentimentCounts {
  const sum = { negative: 0, neutral: 0, positive: 0 };
  for (const { negative, neutral, positive } of counts) {
    sum.negative += negative;
    sum.neutral += neutral;
    sum.positive += positive;
  }
  return sum;
}

/** (positive − negative) ÷ all, in [−1, 1]; null when there are no mentions. */
export function netSentiment(counts: SentimentCounts): number | null {
  const all = totalMentions(counts);
  return all === 0 ? null : (counts.positive - counts.negative) / all;
}

/**
 * {@link netSentiment} with its 95 % interval: half a mention is added to each side and one to the neutral ones, as for
 * the difference of two shares of one sample (Agresti & Min, Simple improved confidence intervals for comparing matched
 * proportions, Statistics in Medicine 24, 2005). Null when there are no mentions.
 */
export function netSentimentEstimate(counts: SentimentCounts): Estimate | null {
  const estimate = netSentiment(counts);
  if (estimate === null) return null;
  const size = totalMentions(counts) + 2;
  const positive = (counts.positive + 0.5) / size;
  const negative = (counts.negative + 0.5) / size;
  const centre = positive - negative;
  const reach = Z95 * Math.sqrt((positive + negative - centre ** 2) / size);
  return {
    estimate,
    low: Math.min(Math.max(centre - reach, -1), estimate),
    high: Math.max(Math.min(centre + reach, 1), estimate),
  };
}

/** Negative mentions ÷ all, with its 95 % interval ({@link wilson}); null when there are no mentions. */
export function negativeShare(counts: SentimentCounts): Estimate | null {
  return shareOf(counts.negative, totalMentions(counts));
}

/** A brand's mentions ÷ those of all compared brands, in [0, 1]; null when there are none. */
export function shareOfVoice(own: number, all: number): number | null {
  return all === 0 ? null : own / all;
}

/** {@link shareOfVoice} with its 95 % interval ({@link wilson}). */
export function shareOfVoiceEstimate(own: number, all: number): Estimate | null {
  return shareOf(own, all);
}

function shareOf(part: number, all: number): Estimate | null {
  return all === 0 ? null : wilson(part / all, all);
}

/** How a count stands to that of an earlier period of the same length. */
export interface CountChange {
  before: number;
  /** now ÷ before − 1; null where there was nothing before. */
  ratio: number | null;
  /** Whether the two differ by more than chance does once in twenty times. */
  beyondChance: boolean;
}

/** Two Poisson counts compared by their square roots (Anscombe, Biometrika 35, 1948). */
export function countChange(now: number, before: number): CountChange {
  const rooted = (count: number) => Math.sqrt(count + 3 / 8);
  const z = Math.SQRT2 * (rooted(now) - rooted(before));
  return { before, ratio: before === 0 ? null : now / before - 1, beyondChance: Math.abs(z) > Z95 };
}

/** Visits to one source in one window. */
export interface VisitCounts {
  planned: number;
  succeeded: number;
  /** Whether the last visit before the window's end succeeded; null when there was none, or none is wanted any more. */
  lastSucceeded: boolean | null;
}

/**
 * Share of a source's planned visits in a window that succeeded, in [0, 1]. Where none was planned the last one before
 * stands for the window: a source that cannot be read is visited ever more rarely, and not thereby covered. Null when
 * nothing is known.
 */
export function sourceCoverage({ planned, succeeded, lastSucceeded }: VisitCounts): number | null {
  if (planned > 0) return succeeded / planned;
  return lastSucceeded === null ? null : Number(lastSucceeded);
}

/** Visits to a source, and how many mentions it usually brings of what is asked about. */
export interface WeighedVisits extends VisitCounts {
  weight: number;
}

/**
 * Coverage in a window, in [0, 1]: the mean of the sources' shares, each weighing as much as the mentions it usually
 * brings. Null when nothing is known of any of them.
 */
export function coverage(sources: readonly WeighedVisits[]): number | null {
  let known = 0;
  let covered = 0;
  for (const source of sources) {
    const share = sourceCoverage(source);
    if (share === null) continue;
    known += source.weight;
    covered += source.weight * share;
  }
  return known === 0 ? null : covered / known;
}

/** A brand is not heard while sources are out of reach that usually bring at least this share of its mentions. */
export const CONSIDERABLE_SHARE = 0.3;

/** Where a smaller share of the planned visits succeeded, there may be much that nobody has seen: people are told. */
export const WELL_COVERED = 0.9;
