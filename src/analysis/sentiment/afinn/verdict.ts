import type { Evidence, SentimentLabel } from '../../../core/sentiment.ts';

/** Scores beyond ±this are positive and negative, those between are neutral. */
const POLAR = 0.1;

/** A word that speaks for or against, on AFINN's scale (±5) times how much it concerns the brand. */
export type Vote = Omit<Evidence, 'weight'> & { value: number };

/**
 * Weighs votes: score = Σ value ÷ (Σ |value| + 4), in (−1, 1). One word of 3 gives 0.43, agreement drives the score
 * towards ±1, contradiction towards 0, however long the text is. Each vote's weight is its share, so weights add up to
 * the score.
 */
export function weigh(votes: readonly Vote[]): { score: number; evidence: Evidence[] } {
  const scale = votes.reduce((sum, { value }) => sum + Math.abs(value), 4);
  const evidence = votes.map(({ value, ...word }) => ({ ...word, weight: value / scale }));
  return { score: evidence.reduce((sum, { weight }) => sum + weight, 0), evidence };
}

/** The label of a score in [−1, 1]. */
export function labelOf(score: number): SentimentLabel {
  if (score <= -POLAR) return 'negative';
  return score >= POLAR ? 'positive' : 'neutral';
}

/**
 * How sure a verdict is, in [0, 1]: the plainer the words the surer, and little where the language is not understood.
 */
export function confidenceOf(score: number, isForeign: boolean): number {
  return isForeign ? 0.2 : 0.5 + 0.4 * Math.abs(score);
}
