import { FAR, NO_TARGET } from './distance.ts';
import { mix } from './hash.ts';
import { type LexicalFeatures, lexicalFeatures } from './lexical-features.ts';
import type { Lexicon } from './lexicon.ts';
import type { Passage } from './passage.ts';
import type { Token } from './token.ts';

/** A text as the linear models see it; all hashes are to be reduced to a model's number of buckets. */
export interface LinearFeatures {
  /** Hashes of n-grams of words: the first `count` are this passage's, until the next passage. */
  hashes: Uint32Array;
  /** Which token each belongs to. */
  owners: Uint16Array;
  count: number;
  /** Value of each of `hashes`; `GRAM_VALUE` of it is that of each of the words' `grams`. Together of length 3. */
  value: number;
  lexical: LexicalFeatures;
}

export const GRAM_VALUE = 0.4;
const LENGTH = 3;
const NEAR = 6;
const CLOSE = 3;
/** Most hashes that a token has of its own. */
const MOST = 6;

/** Keeps the kinds of features apart. */
const kind = { left: 11, right: 12, close: 13, closePair: 14, pair: 15, triple: 16, negated: 17 };

let hashes = new Uint32Array(1024);
let owners = new Uint16Array(1024);

/**
 * Word 1- to 3-grams, words near the target by side, and (with the words) 4- to 5-grams of characters, in the manner of
 * Vowpal Wabbit's hashing (Weinberger et al. 2009), beside lexicon sums.
 */
export function linearFeatures(passage: Passage, lexicon: Lexicon): LinearFeatures {
  const { tokens, scope, away } = passage;
  if (hashes.length < tokens.length * MOST) {
    hashes = new Uint32Array(2 * tokens.length * MOST);
    owners = new Uint16Array(hashes.length);
  }
  let count = 0;
  let grams = 0;
  let previous = 0;
  let beforeThat = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const { word } = tokens[at] as Token;
    const hash = scope[at] === 1 && word.isWord ? mix(kind.negated, word.hash) : word.hash;
    const pair = mix(mix(kind.pair, previous), hash);
    const from = count;
    hashes[count++] = hash;
    if (at > 0) hashes[count++] = pair;
    if (at > 1) hashes[count++] = mix(mix(kind.triple, beforeThat), pair);
    const distance = (away[at] ?? NO_TARGET) - FAR;
    if (distance !== 0 && Math.abs(distance) <= NEAR) {
      hashes[count++] = mix(distance < 0 ? kind.left : kind.right, hash);
      if (Math.abs(distance) <= CLOSE) {
        hashes[count++] = mix(kind.close, hash);
        if (at > 0) hashes[count++] = mix(kind.closePair, pair);
      }
    }
    owners.fill(at, from, count);
    grams += word.grams.length;
    beforeThat = previous;
    previous = hash;
  }
  const squares = count + grams * GRAM_VALUE ** 2;
  return {
    hashes,
    owners,
    count,
    value: squares === 0 ? 0 : LENGTH / Math.sqrt(squares),
    lexical: lexicalFeatures(passage, lexicon),
  };
}
