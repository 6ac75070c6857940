import { remembering } from '../remember.ts';
import type { NgramTable } from './ngram-file.ts';
import { eachNgram } from './ngrams.ts';

/** What ELD takes from every weight to keep its numbers small; here it is what an n-gram counts at least. */
const LEAST = 53;
/** Words whose n-grams are kept. */
const MOST_KEPT = 20_000;

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
  /** Of every n-gram of a word its hash, and its number in the table or −1. */
  const gramsOf = remembering(MOST_KEPT, (word) => {
    const found: number[] = [];
    eachNgram(word, (hash) => found.push(hash, gramOf(hash)));
    return found;
  });
  /** In which turn an n-gram was seen last: what comes again counts once. */
  const turns = new Uint32Array(hashes.length);
  let turn = 0;
  return {
    score(words) {
      turn = (turn + 1) >>> 0;
      const unknown = new Set<number>();
      const sums = new Int32Array(languages.length);
      let known = 0;
      for (const word of words) {
        const grams = gramsOf(word);
        for (let at = 0; at < grams.length; at += 2) {
          const gram = grams[at + 1] as number;
          if (gram === -1) unknown.add(grams[at] as number);
          if (gram === -1 || turns[gram] === turn) continue;
          turns[gram] = turn;
          known += 1;
          const end = firsts[gram + 1] as number;
          for (let pair = firsts[gram] as number; pair < end; pair += 1) {
            const language = languageOf[pair] as number;
            sums[language] = (sums[language] as number) + (weights[pair] as number) + LEAST;
          }
        }
      }
      return {
        sums: new Map(languages.map((language, at) => [language, sums[at] as number])),
        ngrams: known + unknown.size,
      };
    },
  };
}
