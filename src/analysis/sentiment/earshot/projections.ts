import { LRUCache } from 'lru-cache';
import { type Kernel, NEAR, WIDTH } from './kernel.ts';
import { LEXICON_FEATURES, lexiconFeatures, writtenFeatures } from './net-input.ts';
import { scaledRows } from './rows.ts';
import { subwordsOf } from './subwords.ts';
import type { Token } from './token.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Weights } from './weight-file.ts';

/** Projections of words that are kept, the least used leaving first; each takes about 2 kB. */
const MOST_KEPT = 20_000;

/** What tokens add to the channels of the positions around them, position by position. */
export interface Projections {
  /** By the word and what lexica say of it. */
  ofWord(token: Token, isNegated: boolean): Float32Array;
  /** By where it stands and how it is written. */
  ofPlace(token: Token, isNegated: boolean, distance: number): Float32Array;
}

/**
 * The convolution is linear in each input, so that parts can be worked out once and kept: this is where the speed
 * comes from.
 */
export function createProjections(
  weights: Weights,
  vocabulary: Vocabulary,
  { rows, rowOf, channels }: Kernel,
): Projections {
  const words = scaledRows(weights, 'words');
  const parts = scaledRows(weights, 'parts');
  const near = weights.floats('near.weight');
  const vector = new Float32Array(words.width);
  const kept = new LRUCache<string, Float32Array>({ max: MOST_KEPT });
  const places: Float32Array[] = [];

  const project = (from: number, inputs: ArrayLike<number>, to: Float32Array) => {
    for (let at = 0; at < inputs.length; at += 1) rows.add(from + at, inputs[at] as number, to);
  };
  const word = (key: string, lexicon: readonly number[]) => {
    const id = vocabulary.idOf(key);
    vector.fill(0);
    if (id > 0) words.add(id, 1, vector);
    else {
      const own = subwordsOf(key);
      for (const part of own) parts.add(part, 1 / own.length, vector);
    }
    const projected = new Float32Array(WIDTH * channels);
    project(rowOf.word, vector, projected);
    project(rowOf.features, lexicon, projected);
    return projected;
  };

  return {
    ofWord({ key }, isNegated) {
      const name = isNegated && vocabulary.isRated(key) ? `not ${key}` : key;
      const known = kept.get(name);
      if (known !== undefined) return known;
      const projected = word(key, lexiconFeatures(key, isNegated, vocabulary));
      kept.set(name, projected);
      return projected;
    },
    ofPlace(token, isNegated, distance) {
      const number = (distance * 64 + token.flags) * 2 + Number(isNegated);
      const known = places[number];
      if (known !== undefined) return known;
      const projected = new Float32Array(WIDTH * channels);
      project(rowOf.near, near.subarray(distance * NEAR, (distance + 1) * NEAR), projected);
      project(rowOf.features + LEXICON_FEATURES, writtenFeatures(token, isNegated), projected);
      places[number] = projected;
      return projected;
    },
  };
}
