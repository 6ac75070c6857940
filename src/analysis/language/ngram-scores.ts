import type { NgramTable } from './ngram-file.ts';
import { eachNgram } from './ngrams.ts';

/** What ELD takes from every weight to keep its numbers small; here it is what an n-gram counts at least. */
const LEAST = 53;

export interface NgramScorer {
  /** How much the different n-grams of words speak for each language, and how many they are. */
  score(words: readonly string[]): { sums: ReadonlyMap<string, number>; ngrams: number };
}

/** A scorer over a table. Look-ups are by open addressing at a load below one half. */
export function ngramScorer({ languages, hashes, counts, languageOf, weights }: NgramTable): NgramScorer {
  const mask = 2 ** Math.ceil(Math.log2(hashes.length * 2)) - 1;
  const slots = new Int32Array(mask + 1).fill(-1);
  const firsts = new Uint32Array(hashes.length + 1);
  for (let gram = 0; gram < hashes.length; gram += 1) {
    let slot = (hashes[gram] as number) & mask;
    while (slots[slot] !== -1) slot = (slot + 1) & mask;
    slots[slot] = gram;
    firsts[gram + 1] = (firsts[gram] as number) + (counts[gram] as number);
  }
  const gramOf = (hash: number): number => {
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const gram = slots[slot] as number;
      if (gram === -1 || hashes[gram] === hash) return gram;
    }
  };
  return {
    score(words) {
      const seen = new Set<number>();
      for (const word of words) eachNgram(word, (hash) => seen.add(hash));
      const sums = new Int32Array(languages.length);
      for (const hash of seen) {
        const gram = gramOf(hash);
        if (gram === -1) continue;
        const end = firsts[gram + 1] as number;
        for (let pair = firsts[gram] as number; pair < end; pair += 1) {
          const language = languageOf[pair] as number;
          sums[language] = (sums[language] as number) + (weights[pair] as number) + LEAST;
        }
      }
      return {
        sums: new Map(languages.map((language, at) => [language, sums[at] as number])),
        ngrams: seen.size,
      };
    },
  };
}
