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

/** Share of planned crawls that succeeded, in [0, 1]; null when none was planned. */
export function coverage(succeeded: number, planned: number): number | null {
  return planned === 0 ? null : succeeded / planned;
}
