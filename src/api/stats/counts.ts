import { netSentiment, type SentimentCounts, totalMentions } from '../../core/metrics.ts';
import { sentimentLabels } from '../../core/sentiment.ts';

export function sumCounts(counts: readonly SentimentCounts[]): SentimentCounts {
  const sum = { negative: 0, neutral: 0, positive: 0 };
  for (const count of counts) for (const label of sentimentLabels) sum[label] += count[label];
  return sum;
}

/** Counts with what follows from them. */
export function countsView({ negative, neutral, positive }: SentimentCounts) {
  const counts = { negative, neutral, positive };
  return { mentions: totalMentions(counts), ...counts, netSentiment: netSentiment(counts) };
}
