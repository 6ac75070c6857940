import { netSentiment, type SentimentCounts, totalMentions } from '../../core/metrics.ts';
import { correctedNegativeRate, type ErrorRates } from '../../pipeline/quality/corrected-rate.ts';

/** Counts with what follows from them. */
export function countsView({ negative, neutral, positive }: SentimentCounts) {
  const counts = { negative, neutral, positive };
  return { mentions: totalMentions(counts), ...counts, netSentiment: netSentiment(counts) };
}

/** {@link countsView} with the share of negative mentions corrected by a brand's error rates. */
export function correctedView(counts: SentimentCounts, rates: ErrorRates | null) {
  const rate = correctedNegativeRate(counts.negative, totalMentions(counts), rates);
  return {
    ...countsView(counts),
    negativeCorrected: rate && { rate: rate.estimate, low: rate.low, high: rate.high },
  };
}
