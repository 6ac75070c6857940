import type { LinearFeatures } from './linear-features.ts';
import type { Weights } from './weight-file.ts';

/** What a model makes of a text. */
export interface Reading {
  /** Scores of negative, neutral, positive; not probabilities. */
  scores: Float64Array;
  /** For each token how much it pulls towards positive rather than negative. */
  pulls: Float64Array;
}

/** Judges hashed features. */
export type LinearModel = (features: LinearFeatures, tokens: number) => Reading;

/** The linear model called `name`: eight-bit weights of n-grams, one scale a label, lexical weights in full. */
export function openLinearModel(weights: Weights, name: string): LinearModel {
  const table = weights.bytes(`${name}.table`);
  const [negativeScale = 0, neutralScale = 0, positiveScale = 0] = weights.floats(`${name}.scales`);
  const lexical = weights.floats(`${name}.lexical`);
  const bias = weights.floats(`${name}.bias`);
  const buckets = table.length / 3;
  return ({ hashes, values, owners, lexical: found }, tokens) => {
    let negative = 0;
    let neutral = 0;
    let positive = 0;
    const pulls = new Float64Array(tokens);
    for (let i = 0; i < hashes.length; i += 1) {
      const row = ((hashes[i] as number) % buckets) * 3;
      const value = values[i] as number;
      const n = (table[row] as number) * value;
      const p = (table[row + 2] as number) * value;
      negative += n;
      neutral += (table[row + 1] as number) * value;
      positive += p;
      pulls[owners[i] as number] =
        (pulls[owners[i] as number] as number) + p * positiveScale - n * negativeScale;
    }
    const scores = Float64Array.from(bias);
    for (const [slot, value] of found.entries())
      for (let label = 0; label < 3; label += 1)
        scores[label] = (scores[label] as number) + value * (lexical[slot * 3 + label] as number);
    scores[0] = (scores[0] as number) + negative * negativeScale;
    scores[1] = (scores[1] as number) + neutral * neutralScale;
    scores[2] = (scores[2] as number) + positive * positiveScale;
    return { scores, pulls };
  };
}
