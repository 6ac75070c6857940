import { GRAM_VALUE, type LinearFeatures } from './linear-features.ts';
import { perWord } from './per-word.ts';
import type { Token } from './token.ts';
import type { Weights } from './weight-file.ts';

/** What a model makes of a text. */
export interface Reading {
  /** Scores of negative, neutral, positive; not probabilities. */
  scores: Float64Array;
  /** For each token how much it pulls towards positive rather than negative; of words that do not decide it may be 0. */
  pulls: Float64Array;
}

/** Judges features, and the tokens that they were made of. */
export type LinearModel = (features: LinearFeatures, tokens: readonly Token[]) => Reading;

/** The linear model called `name`: eight-bit weights of n-grams, one scale a label, lexical weights in full. */
export function openLinearModel(weights: Weights, name: string): LinearModel {
  const table = weights.bytes(`${name}.table`);
  const [negativeScale = 0, neutralScale = 0, positiveScale = 0] = weights.floats(`${name}.scales`);
  const lexical = weights.floats(`${name}.lexical`);
  const bias = weights.floats(`${name}.bias`);
  // The number of buckets is a power of two.
  const mask = table.length / 3 - 1;
  const gramsOf = perWord(({ grams }) => {
    const sums = { negative: 0, neutral: 0, positive: 0 };
    for (const gram of grams) {
      const row = (gram & mask) * 3;
      sums.negative += table[row] as number;
      sums.neutral += table[row + 1] as number;
      sums.positive += table[row + 2] as number;
    }
    return sums;
  });

  return ({ hashes, owners, count, value, lexical: found }, tokens) => {
    let negative = 0;
    let neutral = 0;
    let positive = 0;
    const pulls = new Float64Array(tokens.length);
    for (let i = 0; i < count; i += 1) {
      const row = ((hashes[i] as number) & mask) * 3;
      const owner = owners[i] as number;
      const n = (table[row] as number) * value;
      const p = (table[row + 2] as number) * value;
      negative += n;
      neutral += (table[row + 1] as number) * value;
      positive += p;
      pulls[owner] = (pulls[owner] as number) + p * positiveScale - n * negativeScale;
    }
    const gramValue = value * GRAM_VALUE;
    for (let at = 0; at < tokens.length; at += 1) {
      const sums = gramsOf((tokens[at] as Token).word);
      const n = sums.negative * gramValue;
      const p = sums.positive * gramValue;
      negative += n;
      neutral += sums.neutral * gramValue;
      positive += p;
      pulls[at] = (pulls[at] as number) + p * positiveScale - n * negativeScale;
    }
    const scores = Float64Array.from(bias);
    for (let i = 0; i < lexical.length; i += 1)
      scores[i % 3] =
        (scores[i % 3] as number) + (found[Math.floor(i / 3)] as number) * (lexical[i] as number);
    scores[0] = (scores[0] as number) + negative * negativeScale;
    scores[1] = (scores[1] as number) + neutral * neutralScale;
    scores[2] = (scores[2] as number) + positive * positiveScale;
    return { scores, pulls };
  };
}
