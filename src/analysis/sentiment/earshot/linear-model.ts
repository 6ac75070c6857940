import { GRAM_VALUE, type LinearFeatures } from './linear-features.ts';
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
  return ({ hashes, owners, count, value, lexical: found }, tokens) => {
    let negative = 0;
    let neutral = 0;
    let positive = 0;
    const pulls = new Float64Array(tokens.length);
    const add = (hash: number, owner: number, factor: number) => {
      const row = (hash & mask) * 3;
      const n = (table[row] as number) * factor;
      const p = (table[row + 2] as number) * factor;
      negative += n;
      neutral += (table[row + 1] as number) * factor;
      positive += p;
      pulls[owner] = (pulls[owner] as number) + p * positiveScale - n * negativeScale;
    };
    for (let i = 0; i < count; i += 1) add(hashes[i] as number, owners[i] as number, value);
    for (let at = 0; at < tokens.length; at += 1) {
      const { grams } = (tokens[at] as Token).word;
      for (let i = 0; i < grams.length; i += 1) add(grams[i] as number, at, value * GRAM_VALUE);
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
