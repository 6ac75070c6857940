import type { Lexicon, Rating } from './lexicon.ts';
import { perWord } from './per-word.ts';
import type { Weights } from './weight-file.ts';
import type { Word } from './word.ts';

/** The words that have a vector of their own, and what the English lexicons say of them. */
export interface Vocabulary extends Lexicon {
  /** Row of a word's vector; 0 for unknown words. */
  idOf(word: Word): number;
}

/** The vocabulary that a weight file holds. */
export function storedVocabulary(weights: Weights): Vocabulary {
  return vocabularyOf(
    weights.lines('vocabulary'),
    weights.bytes('vocabulary.first'),
    weights.bytes('vocabulary.second'),
  );
}

/** Lexicon values are given in tenths; row 0 is nobody's. */
export function vocabularyOf(words: readonly string[], first: Int8Array, second: Int8Array): Vocabulary {
  const ids = new Map<string, number>();
  const ratings = new Map<string, Rating>();
  for (let id = 1; id < words.length; id += 1) {
    const word = words[id] as string;
    ids.set(word, id);
    if (first[id] !== 0 || second[id] !== 0)
      ratings.set(word, { first: (first[id] ?? 0) / 10, second: (second[id] ?? 0) / 10 });
  }
  return {
    idOf: perWord(({ key }) => ids.get(key) ?? 0),
    ratingOf: perWord(({ key }) => ratings.get(key)),
  };
}
