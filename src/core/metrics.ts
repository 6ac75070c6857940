/** Mentions of one brand in one window, by the label in force. */
export interface SentimentCounts {
  negative: number;
  neutral: number;
  positive: number;
}

export function totalMentions(counts: SentimentCounts): number {
  return counts.negative + counts.neutral + counts.positive;
}

/** (positive − negative) ÷ all, in [−1, 1]; null when there are no mentions. */
export function netSentiment(counts: SentimentCounts): number | null {
  const all = totalMentions(counts);
  return all === 0 ? null : (counts.positive - counts.negative) / all;
}

/** A brand's mentions ÷ those of all compared brands, in [0, 1]; null when there are none. */
export function shareOfVoice(own: number, all: number): number | null {
  return all === 0 ? null : own / all;
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
