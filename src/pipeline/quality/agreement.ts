import type { JudgedTwice } from '../../../db/repos/quality/reviews.ts';
import { type Estimate, wilson } from '../../core/interval.ts';
import { type SentimentLabel, sentimentLabels } from '../../core/sentiment.ts';

/** A text that a person found one of the labels in, beside what the program had found. */
export interface Pair {
  said: SentimentLabel;
  answer: SentimentLabel;
  weight: number;
  confidence: number | null;
}

/** One field of a confusion matrix. */
export interface Confusion {
  said: SentimentLabel;
  answer: SentimentLabel;
  texts: number;
  /** How many mentions they stand for. */
  weight: number;
}

export interface ConfidenceClass {
  /** [from, to) of confidence; the last one includes 1. */
  from: number;
  to: number;
  texts: number;
  /** Mean confidence, and the share that was right. */
  claimed: number;
  right: number;
}

/** How far program and people agree. Shares are null where no text was judged that they could be of. */
export interface Agreement {
  texts: number;
  matrix: Confusion[];
  accuracy: Estimate | null;
  /** Of what people call negative, what the program calls so: the complaints that are heard. */
  negativeRecall: Estimate | null;
  /** Of what the program calls negative, what people call so. */
  negativePrecision: Estimate | null;
  calibration: ConfidenceClass[];
}

const CLASSES = 5;

/** The pairs among answers: "not about us" and "unsure" say nothing of sentiment. */
export function pairsOf(judged: readonly JudgedTwice[]): Pair[] {
  return judged.flatMap(({ answer, ...rest }) =>
    answer === 'not-about' || answer === 'unsure' ? [] : [{ ...rest, answer }],
  );
}

/** Compares what program and people said; every text counts as many mentions as it stands for. */
export function agreementOf(pairs: readonly Pair[]): Agreement {
  const isRight = ({ said, answer }: Pair) => said === answer;
  return {
    texts: pairs.length,
    matrix: matrixOf(pairs),
    accuracy: shareOf(pairs, isRight),
    negativeRecall: shareOf(
      pairs.filter(({ answer }) => answer === 'negative'),
      isRight,
    ),
    negativePrecision: shareOf(
      pairs.filter(({ said }) => said === 'negative'),
      isRight,
    ),
    calibration: calibrationOf(pairs),
  };
}

/** Effective size of a sample with weights: (Σw)² ÷ Σw² (Kish, Survey Sampling, 1965); 0 of none. */
export function effectiveSize(pairs: readonly Pick<Pair, 'weight'>[]): number {
  const squares = pairs.reduce((sum, { weight }) => sum + weight ** 2, 0);
  return squares === 0 ? 0 : totalOf(pairs) ** 2 / squares;
}

export function totalOf(pairs: readonly Pick<Pair, 'weight'>[]): number {
  return pairs.reduce((sum, { weight }) => sum + weight, 0);
}

function shareOf(pairs: readonly Pair[], test: (pair: Pair) => boolean): Estimate | null {
  if (pairs.length === 0) return null;
  return wilson(totalOf(pairs.filter(test)) / totalOf(pairs), effectiveSize(pairs));
}

function matrixOf(pairs: readonly Pair[]): Confusion[] {
  return sentimentLabels.flatMap((answer) =>
    sentimentLabels.map((said) => {
      const own = pairs.filter((pair) => pair.said === said && pair.answer === answer);
      return { said, answer, texts: own.length, weight: totalOf(own) };
    }),
  );
}

function calibrationOf(pairs: readonly Pair[]): ConfidenceClass[] {
  return Array.from({ length: CLASSES }, (_, at) => {
    const [from, to] = [at / CLASSES, (at + 1) / CLASSES];
    const own = pairs.flatMap((pair) =>
      pair.confidence !== null && pair.confidence >= from && (pair.confidence < to || to === 1)
        ? [{ ...pair, confidence: pair.confidence }]
        : [],
    );
    const total = totalOf(own);
    return {
      from,
      to,
      texts: own.length,
      claimed: own.reduce((sum, { weight, confidence }) => sum + weight * confidence, 0) / total,
      right: totalOf(own.filter(({ said, answer }) => said === answer)) / total,
    };
  }).filter(({ texts }) => texts > 0);
}
