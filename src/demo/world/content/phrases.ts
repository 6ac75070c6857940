/**
 * Sentences about one thing, with slots in braces. `{brand}` is Larkspur Mobile and `{rival}` Pebblefone as people
 * call them; the others are in `words.ts`. A claim names its brand and passes judgement, or names it without one;
 * a detail adds to any claim. Where there are no titles, the claim is its own headline.
 */
export interface Phrases {
  titles: readonly string[];
  claims: readonly string[];
  details: readonly string[];
}
