import { type SentimentLabel, sentimentLabels } from '../../../src/core/sentiment.ts';
import type { Answer } from './judges.ts';

/** All in [0, 1]; null where it cannot be said. */
export interface Measures {
  accuracy: number;
  /** Mean over the labels that occur of 2 · precision · recall ÷ (precision + recall). */
  macroF1: number;
  negativeRecall: number | null;
  /** Expected calibration error in ten bins of confidence (Guo et al. 2017). */
  calibrationError: number | null;
}

const BINS = 10;

/** Compares answers with what people said, in the same order. */
export function measure(answers: readonly Answer[], truth: readonly SentimentLabel[]): Measures {
  const count = (test: (answer: SentimentLabel | undefined, right: SentimentLabel) => boolean) =>
    truth.filter((right, at) => test(answers[at]?.label, right)).length;
  const perLabel = sentimentLabels
    .map((label) => ({
      hits: count((answer, right) => answer === label && right === label),
      said: count((answer) => answer === label),
      is: count((_, right) => right === label),
    }))
    .map(({ hits, said, is }) => ({ is, recall: hits / is, f1: (2 * hits) / (said + is) }));
  const occurring = perLabel.filter(({ is }) => is > 0);
  const [negative] = perLabel;
  return {
    accuracy: count((answer, right) => answer === right) / truth.length,
    macroF1: mean(occurring.map(({ f1 }) => f1)),
    negativeRecall: negative === undefined || negative.is === 0 ? null : negative.recall,
    calibrationError: calibrationErrorOf(answers, truth),
  };
}

function calibrationErrorOf(answers: readonly Answer[], truth: readonly SentimentLabel[]): number | null {
  const bins = Array.from({ length: BINS }, () => ({ confidence: 0, right: 0 }));
  for (const [at, { label, confidence }] of answers.entries()) {
    if (confidence === null) return null;
    const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))];
    if (bin === undefined) continue;
    bin.confidence += confidence;
    bin.right += Number(label === truth[at]);
  }
  return bins.reduce((sum, { confidence, right }) => sum + Math.abs(confidence - right), 0) / truth.length;
}

export function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
