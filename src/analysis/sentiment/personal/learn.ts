import { type SentimentLabel, sentimentLabels } from '../../../core/sentiment.ts';
import { type BrandModel, shareOf } from './brand-model.ts';
import { type PerLabel, softmax } from './probabilities.ts';

/** A text that a person judged: its words, what the scorer makes of it by itself, and what the person said. */
export interface SentimentLesson {
  words: readonly string[];
  scored: PerLabel;
  label: SentimentLabel;
}

/**
 * Precision of the Gaussian prior around "words mean here what they mean elsewhere". The smaller, the more one
 * correction moves.
 */
const PRIOR = 0.1;
const STEPS = 200;
/** The descent has arrived where no weight would move by more. */
const STILL = 2e-4;
/** Weights that move nothing are forgotten. */
const LEAST = 0.005;

/**
 * What a brand's corrections teach: the most probable weights of a multinomial logistic regression on words, on top of
 * the scorer's own log-probabilities, under a Gaussian prior around zero (Chen & Rosenfeld, A Gaussian prior for
 * smoothing maximum entropy models, 1999; adapting by a prior: Chelba & Acero, Adaptation of maximum entropy
 * capitalizer, 2004). The loss is strictly convex, so the answer depends on which lessons there are and not on their
 * order; without lessons it is zero, and lessons that contradict each other cancel out.
 *
 * There is no constant, and no weight for what the scorer said: people correct what is wrong, so their corrections say
 * nothing of how often it is.
 */
export function learn(lessons: readonly SentimentLesson[]): BrandModel {
  const words = [...new Set(lessons.flatMap((lesson) => lesson.words))].sort();
  const place = new Map(words.map((word, at) => [word, at * 3]));
  const rows = lessons.map((lesson) => ({
    at: lesson.words.map((word) => place.get(word) as number),
    share: shareOf(lesson.words),
    logits: lesson.scored.map(Math.log) as unknown as PerLabel,
    truth: sentimentLabels.indexOf(lesson.label),
  }));
  const weights = descend(rows, words.length * 3);
  const entries = words.map((word, at): [string, PerLabel] => [
    word,
    [weights[at * 3] ?? 0, weights[at * 3 + 1] ?? 0, weights[at * 3 + 2] ?? 0],
  ]);
  const speaking = entries.filter(([, of]) => Math.max(...of) - Math.min(...of) >= LEAST);
  return { weights: new Map(speaking), lessons: lessons.length };
}

interface Row {
  /** Where the weights of its words begin. */
  at: readonly number[];
  share: number;
  logits: PerLabel;
  truth: number;
}

/**
 * Accelerated gradient descent with constant step and momentum (Nesterov, Introductory lectures on convex optimization,
 * 2004, 2.2.11). The gradient's Lipschitz constant is at most that of the prior plus half for each row, whose words
 * have norm 1 together (Böhning, Multinomial logistic regression algorithm, 1992).
 */
function descend(rows: readonly Row[], size: number): Float64Array {
  const steepest = PRIOR + rows.length / 2;
  const ratio = Math.sqrt(steepest / PRIOR);
  const momentum = (ratio - 1) / (ratio + 1);
  let weights = new Float64Array(size);
  let ahead = weights;
  for (let step = 0; step < STEPS; step += 1) {
    const slope = gradient(rows, ahead);
    const next = ahead.map((weight, at) => weight - (slope[at] as number) / steepest);
    const moved = next.reduce(
      (most, weight, at) => Math.max(most, Math.abs(weight - (weights[at] as number))),
      0,
    );
    ahead = next.map((weight, at) => weight + momentum * (weight - (weights[at] as number)));
    weights = next;
    if (moved < STILL) break;
  }
  return weights;
}

/** Of the negative log posterior. Its inner loops are most of what learning takes, and allocate nothing. */
function gradient(rows: readonly Row[], weights: Float64Array): Float64Array {
  const slope = weights.map((weight) => PRIOR * weight);
  for (const { at, share, logits, truth } of rows) {
    let [negative, neutral, positive] = logits;
    for (const first of at) {
      negative += share * (weights[first] as number);
      neutral += share * (weights[first + 1] as number);
      positive += share * (weights[first + 2] as number);
    }
    const off = softmax([negative, neutral, positive]).map(
      (p, label) => share * (p - Number(label === truth)),
    );
    const [byNegative = 0, byNeutral = 0, byPositive = 0] = off;
    for (const first of at) {
      slope[first] = (slope[first] as number) + byNegative;
      slope[first + 1] = (slope[first + 1] as number) + byNeutral;
      slope[first + 2] = (slope[first + 2] as number) + byPositive;
    }
  }
  return slope;
}
