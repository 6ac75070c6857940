import { perWord } from './per-word.ts';
import type { Word } from './word.ts';

/** What lexica say of a word, each in about [−5, 5]; 0 where they do not list it. */
export interface Rating {
  /** AFINN-165, or its translation. */
  first: number;
  /** VADER's, of English alone. */
  second: number;
}

export interface Lexicon {
  /** Undefined of a word that no lexicon lists. */
  ratingOf(word: Word): Rating | undefined;
}

export const unrated: Rating = { first: 0, second: 0 };

/** A lexicon of first values alone. */
export function lexiconOf(values: ReadonlyMap<string, number>): Lexicon {
  const ratings = new Map([...values].map(([word, first]) => [word, { first, second: 0 }]));
  return { ratingOf: perWord(({ key }) => ratings.get(key)) };
}
