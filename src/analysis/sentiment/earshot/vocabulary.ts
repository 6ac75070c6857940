import type { Lexicon } from './lexicon.ts';

/** The words that have a vector of their own, and what the English lexicons say of them. */
export interface Vocabulary extends Lexicon {
  /** Row of a word's vector; 0 for unknown words. */
  idOf(key: string): number;
  /** Whether a lexicon lists a word. */
  isRated(key: string): boolean;
}

/** Lexicon values are given in tenths; row 0 is nobody's. */
export function vocabularyOf(words: readonly string[], first: Int8Array, second: Int8Array): Vocabulary {
  const ids = new Map(words.map((word, id) => [word, id]));
  ids.delete(words[0] ?? '');
  const idOf = (key: string) => ids.get(key) ?? 0;
  return {
    idOf,
    isRated: (key) => first[idOf(key)] !== 0 || second[idOf(key)] !== 0,
    first: (key) => (first[idOf(key)] ?? 0) / 10,
    second: (key) => (second[idOf(key)] ?? 0) / 10,
  };
}
