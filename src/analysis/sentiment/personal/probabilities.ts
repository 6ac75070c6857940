import { type Sentiment, type SentimentLabel, sentimentLabels } from '../../../core/sentiment.ts';

/** One number for each of `sentimentLabels`, in their order. */
export type PerLabel = readonly [negative: number, neutral: number, positive: number];

/** No scorer is so sure that a person's word could not move it. */
const LEAST = 0.02;

/**
 * The probabilities behind a judgement, whichever scorer made it. Where its score is P(positive) − P(negative) and its
 * confidence the largest of the three, they are exact; otherwise they are the nearest that add up to 1. None is below
 * 0.02.
 */
export function probabilitiesBehind({
  label,
  score,
  confidence,
}: Pick<Sentiment, 'label' | 'score' | 'confidence'>): PerLabel {
  const tilt = Math.abs(score);
  const isPolar = label !== 'neutral' || tilt > 1 - confidence;
  const strong = isPolar ? confidence : (1 - confidence + tilt) / 2;
  const weak = Math.max(0, isPolar ? Math.min(strong - tilt, 1 - strong) : (1 - confidence - tilt) / 2);
  const neutral = isPolar ? 1 - strong - weak : confidence;
  return normalised(score < 0 ? [strong, neutral, weak] : [weak, neutral, strong]);
}

/** softmax of `logits`. */
export function softmax(logits: PerLabel): PerLabel {
  const most = Math.max(...logits);
  const [a, b, c] = logits;
  const powers: PerLabel = [Math.exp(a - most), Math.exp(b - most), Math.exp(c - most)];
  const total = powers[0] + powers[1] + powers[2];
  return [powers[0] / total, powers[1] / total, powers[2] / total];
}

/** The label of the largest of three numbers. */
export function likeliest(numbers: PerLabel): SentimentLabel {
  return sentimentLabels[numbers.indexOf(Math.max(...numbers))] ?? 'neutral';
}

function normalised(given: PerLabel): PerLabel {
  const [a, b, c] = given.map((p) => Math.max(p, LEAST)) as unknown as PerLabel;
  const total = a + b + c;
  return [a / total, b / total, c / total];
}
