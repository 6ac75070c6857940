import type { Reading } from './linear-model.ts';
import type { Fit } from './weight-file.ts';

/** log of softmax. */
export function logSoftmax(scores: Float64Array): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) most = Math.max(most, score);
  let total = 0;
  for (const score of scores) total += Math.exp(score - most);
  const shift = most + Math.log(total);
  return scores.map((score) => score - shift);
}

/** Two readings of one text as one: log-softmax averaged by `share`, pulls likewise. */
export function averaged(first: Reading, second: Reading, share: number): Reading {
  return {
    scores: mean(logSoftmax(first.scores), logSoftmax(second.scores), share),
    pulls: mean(first.pulls, second.pulls, share),
  };
}

function mean(first: Float64Array, second: Float64Array, share: number): Float64Array {
  const found = new Float64Array(first.length);
  for (let i = 0; i < found.length; i += 1)
    found[i] = share * (first[i] as number) + (1 - share) * (second[i] as number);
  return found;
}

/** Probabilities of negative, neutral, positive. */
export function probabilitiesOf(scores: Float64Array, { bias, sharpness }: Fit): Float64Array {
  return logSoftmax(scores.map((score, label) => sharpness * (score + (bias[label] ?? 0)))).map(Math.exp);
}
