import Sentiment from 'sentiment';

/** Lexicon values of English words and of emoji, in [−5, 5]; 0 for words that are not in the lexicon. */
export interface Lexicon {
  valueOf(key: string): number;
}

/** AFINN-165 and its emoji list, as the `sentiment` package rates a single word. */
export function createAfinnLexicon(): Lexicon {
  const analyzer = new Sentiment();
  return { valueOf: (key) => analyzer.analyze(key).score };
}
