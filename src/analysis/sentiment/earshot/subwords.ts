import { hashOf } from './hash.ts';

/** How many vectors stand for the parts of words that are not in the vocabulary. */
export const SUBWORD_BUCKETS = 8192;
const MOST = 24;

/** Buckets of the 3- to 5-grams of `^word$`: what an unknown word is made of. Never empty. */
export function subwordsOf(word: string): number[] {
  const framed = `^${word}$`;
  const found: number[] = [];
  for (const size of [3, 4, 5])
    for (let from = 0; from + size <= framed.length && found.length < MOST; from += 1)
      found.push(hashOf(framed, from, from + size) % SUBWORD_BUCKETS);
  return found.length > 0 ? found : [0];
}
