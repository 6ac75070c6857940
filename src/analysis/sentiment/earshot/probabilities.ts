import type { Reading } from './linear-model.ts';
import type { Fit } from './weight-file.ts';

/** log of softmax. */
export function logSoftmax(scores: Float64Array): Float64Array {
  const most = Math.max(...scores);
  const total = Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0));
  return scores.map((score) => score - most - total);
}

/** Two readings of one text as one: log-softmax averaged by `share`, pulls likewise. */
export function averaged(first: Reading, second: Reading, share: number): Reading {
  const a = logSoftmax(first.scores);
  const b = logSoftmax(second.scores);
  const mean = (x: Float64Array, y: Float64Array) =>
    x.map((value, i) => share * value + (1 - share) * (y[i] as number));
  return { scores: mean(a, b), pulls: mean(first.pulls, second.pulls) };
}

/** Probabilities of negative, neutral, positive. */
export function probabilitiesOf(scores: Float64Array, { bias, sharpness }: Fit): Float64Array {
  return logSoftmax(scores.map((score, label) => sharpness * (score + (bias[label] ?? 0)))).map(Math.exp);
}
