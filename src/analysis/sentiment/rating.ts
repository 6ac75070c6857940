import type { Sentiment, SentimentLabel } from '../../core/sentiment.ts';

const CONFIDENCE = 0.95;

/**
 * The verdict of a star rating in [0, 5]: at most 2 is negative, at least 4 positive; the score is (stars − 3) ÷ 2,
 * not below −1. Of what the text said, the words that agree remain as evidence.
 */
export function ratedSentiment(rating: number, text: Sentiment): Sentiment {
  const label: SentimentLabel = rating <= 2 ? 'negative' : rating >= 4 ? 'positive' : 'neutral';
  const sign = { negative: -1, neutral: 0, positive: 1 }[label];
  return {
    label,
    score: Math.max(-1, Math.min(1, (rating - 3) / 2)),
    confidence: CONFIDENCE,
    language: text.language,
    evidence: text.evidence.filter(({ weight }) => Math.sign(weight) === sign),
  };
}
