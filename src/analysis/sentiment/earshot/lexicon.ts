/** What lexicons say of a word, each in about [−5, 5]; 0 where they do not list it. */
export interface Lexicon {
  /** AFINN-165, or its translation. */
  first(key: string): number;
  /** VADER's, of English alone. */
  second(key: string): number;
}
