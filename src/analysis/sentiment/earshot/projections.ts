import type { Kernel } from './kernel.ts';
import { unrated } from './lexicon.ts';
import { Mixture } from './mixture.ts';
import { LEXICON_FEATURES, lexiconFeatures } from './net-input.ts';
import { scaledRows } from './rows.ts';
import type { Arena } from './simd/arena.ts';
import { Slots } from './slots.ts';
import { subwordsOf } from './subwords.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Weights } from './weight-file.ts';
import type { Word } from './word.ts';

/** Projections of words that are kept; each takes about 2 kB. */
const MOST_KEPT = 20_000;

/** What words add to the channels of the positions around them, by the word and by what lexica say of it. */
export interface Projections {
  /** Begins a passage; rows of the one before may go. */
  turn(): void;
  /** Where the word's row is, position by channel, until the next turn. */
  addressOf(word: Word, isNegated: boolean): number;
}

/**
 * The convolution is linear in each input, so that parts can be worked out once and kept: this is where the speed
 * comes from.
 */
export function createProjections(
  weights: Weights,
  vocabulary: Vocabulary,
  { rowOf, addressOf, rowBytes }: Kernel,
  arena: Arena,
): Projections {
  const words = scaledRows(weights, 'words');
  const parts = scaledRows(weights, 'parts');
  const vector = new Float32Array(words.width);
  const table = arena.floats((MOST_KEPT * rowBytes) / Float32Array.BYTES_PER_ELEMENT);
  const slots = new Slots(MOST_KEPT);
  const inputs = new Mixture(arena, words.width + LEXICON_FEATURES);

  const project = (word: Word, isNegated: boolean, slot: number) => {
    const id = vocabulary.idOf(word);
    vector.fill(0);
    if (id > 0) words.add(id, 1, vector);
    else {
      const own = subwordsOf(word.key);
      for (const part of own) parts.add(part, 1 / own.length, vector);
    }
    const length = rowBytes / Float32Array.BYTES_PER_ELEMENT;
    table.numbers.fill(0, slot * length, (slot + 1) * length);
    inputs.clear();
    for (let i = 0; i < vector.length; i += 1) inputs.add(addressOf(rowOf.word + i), vector[i] as number);
    for (const [i, value] of lexiconFeatures(vocabulary.ratingOf(word) ?? unrated, isNegated).entries())
      if (value !== 0) inputs.add(addressOf(rowOf.features + i), value);
    inputs.addTo(table.address + slot * rowBytes, rowBytes);
  };

  return {
    turn: () => slots.turn(),
    addressOf(word, isNegated) {
      // What is in no lexicon is the same where it is negated.
      const owner = 2 * word.number + Number(isNegated && vocabulary.ratingOf(word) !== undefined);
      let slot = slots.find(owner);
      if (slot < 0) {
        slot = slots.give(owner);
        project(word, isNegated, slot);
      }
      return table.address + slot * rowBytes;
    },
  };
}
