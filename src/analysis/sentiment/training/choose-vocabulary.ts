import type { Token } from '../earshot/token.ts';
import { tokensOf } from '../earshot/tokens.ts';
import { marker } from '../earshot/word.ts';
import type { Lexica } from './lexica.ts';
import { DIMENSIONS } from './vectors.ts';

const SIZE = 30_000;
const UNKNOWN = '<unknown>';
const OFTEN = 3;

/** Words with a vector of their own, what lexica say of them (in tenths), and the vectors they start from. */
export interface ChosenVocabulary {
  words: string[];
  first: Int8Array;
  second: Int8Array;
  vectors: Float32Array;
}

/** Words of the lessons that have a vector or come often, words of the lexica, then frequent words of the language. */
export function chooseVocabulary(
  texts: readonly (readonly Token[])[],
  vectors: ReadonlyMap<string, Float32Array>,
  { afinn, vader }: Lexica,
): ChosenVocabulary {
  const counts = new Map<string, number>();
  for (const { word } of texts.flat()) counts.set(word.key, (counts.get(word.key) ?? 0) + 1);
  const met = [...counts].filter(([word, count]) => count >= OFTEN || vectors.has(word));
  const listed = [...afinn.keys(), ...vader.keys()].filter((word) => {
    const [only, more] = tokensOf(word, []);
    return only?.word.key === word && more === undefined;
  });
  const frequent = [...vectors.keys()].filter((word) => /^\p{L}+$/u.test(word));
  const words = [
    ...new Set([
      UNKNOWN,
      ...Object.values(marker),
      ...met.sort(([, a], [, b]) => b - a).map(([word]) => word),
      ...listed,
      ...frequent,
    ]),
  ].slice(0, SIZE);
  return {
    words,
    first: tenths(words, afinn),
    second: tenths(words, vader),
    vectors: startingVectors(words, vectors),
  };
}

function tenths(words: readonly string[], values: ReadonlyMap<string, number>): Int8Array {
  return Int8Array.from(words, (word) => Math.round((values.get(word) ?? 0) * 10));
}

/** Words that are spelled otherwise among the vectors. */
const sameAs: Record<string, string> = {
  [marker.number]: '10',
  [marker.high]: 'excellent',
  [marker.low]: 'terrible',
  [marker.target]: 'company',
  [marker.user]: 'he',
  "'s": 'is',
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'d": 'would',
  "'m": 'am',
};

function startingVectors(words: readonly string[], vectors: ReadonlyMap<string, Float32Array>): Float32Array {
  const found = new Float32Array(words.length * DIMENSIONS);
  for (const [row, word] of words.entries()) {
    const vector = vectors.get(sameAs[word] ?? word);
    if (vector !== undefined) found.set(vector, row * DIMENSIONS);
  }
  return found;
}
