import { type Kernel, WIDTH } from './kernel.ts';
import { unrated } from './lexicon.ts';
import { lexiconFeatures } from './net-input.ts';
import { scaledRows } from './rows.ts';
import { Slots } from './slots.ts';
import { subwordsOf } from './subwords.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Weights } from './weight-file.ts';

/** Projections of words that are kept; each takes about 2 kB. */
const MOST_KEPT = 20_000;

/** What words add to the channels of the positions around them, by the word and by what lexica say of it. */
export interface Projections {
  /** One row a word, position by position; the first is nobody's, and empty. */
  table: Float32Array;
  /** Begins a passage; rows of the one before may go. */
  turn(): void;
  /** Where the word's row begins in `table`, until the next turn. */
  offsetOf(key: string, isNegated: boolean): number;
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
  const vector = new Float32Array(words.width);
  const width = WIDTH * channels;
  const table = new Float32Array((1 + MOST_KEPT) * width);
  const slots = new Slots(MOST_KEPT);

  const project = (key: string, isNegated: boolean, to: Float32Array) => {
    const id = vocabulary.idOf(key);
    vector.fill(0);
    if (id > 0) words.add(id, 1, vector);
    else {
      const own = subwordsOf(key);
      for (const part of own) parts.add(part, 1 / own.length, vector);
    }
    to.fill(0);
    rows.addAll(rowOf.word, vector, to);
    rows.addAll(rowOf.features, lexiconFeatures(vocabulary.ratingOf(key) ?? unrated, isNegated), to);
  };

  return {
    table,
    turn: () => slots.turn(),
    offsetOf(key, isNegated) {
      const name = isNegated && vocabulary.ratingOf(key) !== undefined ? `not ${key}` : key;
      const known = slots.find(name);
      if (known >= 0) return (1 + known) * width;
      const offset = (1 + slots.give(name)) * width;
      project(key, isNegated, table.subarray(offset, offset + width));
      return offset;
    },
  };
}
