import { remembering } from '../../remember.ts';
import { hashOf, mix } from './hash.ts';
import { clauseEnds, negators } from './negators.ts';
import { silent } from './silent-words.ts';

/** Stand for whatever is of their kind: which name, link or number it was is not to be learned. */
export const marker = {
  target: '<target>',
  user: '<user>',
  link: '<link>',
  number: '<number>',
  high: '<high score>',
  low: '<low score>',
} as const;

/** What is to be known of a word, sign, emoji or marker whatever stands around it. */
export interface Word {
  /** No other word that was ever made has it: what is kept of words is found by it. */
  number: number;
  /** In lower case, brought to one spelling; or one of `marker`. */
  key: string;
  hash: number;
  /** Letters of any script, as opposed to signs, emoji and markers. */
  isWord: boolean;
  /** It can say something by itself: a word, an emoji or a face, neither the target nor a bare sign. */
  speaks: boolean;
  /** It speaks, and what it says is more than grammar. */
  decides: boolean;
  /** It negates what comes next, in English or elsewhere. */
  negates: { english: boolean; elsewhere: boolean };
  /** A sign that ends what was negated before it. */
  endsNegation: boolean;
  /** Hashes of the 4- and 5-grams of `^word$`; none of short words and of what is no word. */
  grams: Uint32Array;
}

const MOST_KEPT = 20_000;
const GRAM = 18;
let made = 0;

/** The word that is spelled so. */
export const wordOf: (key: string) => Word = remembering(MOST_KEPT, (key) => {
  const isWord = /^['\p{L}]/u.test(key);
  const speaks = isWord || /^(?::[()]|<3|!|\?|<.* score>)$|\p{Extended_Pictographic}/u.test(key);
  made += 1;
  return {
    number: made,
    key,
    hash: hashOf(key),
    isWord,
    speaks,
    decides: speaks && !silent.has(key),
    negates: { english: negators.english.has(key), elsewhere: negators.elsewhere.has(key) },
    endsNegation: clauseEnds.has(key),
    grams: isWord && key.length > 3 ? gramsOf(`^${key}$`) : new Uint32Array(0),
  };
});

function gramsOf(framed: string): Uint32Array {
  const found: number[] = [];
  for (const size of [4, 5])
    for (let from = 0; from + size <= framed.length; from += 1)
      found.push(mix(GRAM, hashOf(framed, from, from + size)));
  return Uint32Array.from(found);
}
