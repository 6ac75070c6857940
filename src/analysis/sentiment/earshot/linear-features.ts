import { distances, FAR, NO_TARGET } from './distance.ts';
import { hashOf, mix } from './hash.ts';
import type { Lexicon } from './lexicon.ts';
import { isWord, marker, type Token } from './token.ts';

/** A text as the linear models see it. */
export interface LinearFeatures {
  /** Hashes of n-grams; reduce them to a model's number of buckets. */
  hashes: Uint32Array;
  /** Value of each, of length 3 together. */
  values: Float32Array;
  /** Which token each belongs to. */
  owners: Uint16Array;
  /** Sums of lexicon values by sign and place, and signs of mood; each in [−1, 1] times `LEXICAL_WEIGHT`. */
  lexical: Float32Array;
}

export const LEXICAL_FEATURES = 16;
const LEXICAL_WEIGHT = 1.5;
const LENGTH = 3;
const SUBWORD_VALUE = 0.4;
const NEAR = 6;
const CLOSE = 3;

/** Keeps the kinds of features apart. */
const kind = {
  left: 11,
  right: 12,
  close: 13,
  closePair: 14,
  pair: 15,
  triple: 16,
  negated: 17,
  subword: 18,
};

/**
 * Word 1- to 3-grams, words near the target by side, and 4- to 5-grams of characters (in the manner of Vowpal Wabbit's
 * hashing, Weinberger et al. 2009), beside lexicon sums. `scope` says which tokens are negated.
 */
export function linearFeatures(
  tokens: readonly Token[],
  scope: Uint8Array,
  lexicon: Lexicon,
): LinearFeatures {
  const hashes: number[] = [];
  const values: number[] = [];
  const owners: number[] = [];
  let squares = 0;
  const add = (hash: number, owner: number, value = 1) => {
    hashes.push(hash);
    values.push(value);
    owners.push(owner);
    squares += value * value;
  };

  const away = distances(tokens);
  let previous = 0;
  let beforeThat = 0;
  for (const [at, token] of tokens.entries()) {
    const written = hashOf(token.key);
    const word = isWord(token);
    const hash = scope[at] === 1 && word ? mix(kind.negated, written) : written;
    const pair = mix(mix(kind.pair, previous), hash);
    add(hash, at);
    if (at > 0) add(pair, at);
    if (at > 1) add(mix(mix(kind.triple, beforeThat), pair), at);
    const distance = (away[at] ?? NO_TARGET) - FAR;
    if (distance !== 0 && Math.abs(distance) <= NEAR) {
      add(mix(distance < 0 ? kind.left : kind.right, hash), at);
      if (Math.abs(distance) <= CLOSE) {
        add(mix(kind.close, hash), at);
        if (at > 0) add(mix(kind.closePair, pair), at);
      }
    }
    if (word && token.key.length > 3) addSubwords(token.key, at, add);
    beforeThat = previous;
    previous = hash;
  }
  const scale = squares === 0 ? 0 : LENGTH / Math.sqrt(squares);
  return {
    hashes: new Uint32Array(hashes),
    values: new Float32Array(values).map((value) => value * scale),
    owners: new Uint16Array(owners),
    lexical: lexicalFeatures(tokens, scope, away, lexicon),
  };
}

function addSubwords(
  word: string,
  at: number,
  add: (hash: number, owner: number, value: number) => void,
): void {
  const framed = `^${word}$`;
  for (const size of [4, 5])
    for (let from = 0; from + size <= framed.length; from += 1)
      add(mix(kind.subword, hashOf(framed, from, from + size)), at, SUBWORD_VALUE);
}

function lexicalFeatures(
  tokens: readonly Token[],
  scope: Uint8Array,
  away: Uint8Array,
  lexicon: Lexicon,
): Float32Array {
  const found = new Float32Array(LEXICAL_FEATURES);
  const raise = (slot: number, value: number) => {
    found[slot + (value < 0 ? 1 : 0)] = (found[slot + (value < 0 ? 1 : 0)] ?? 0) + Math.abs(value) / 4;
  };
  for (const [at, { key }] of tokens.entries()) {
    const sign = scope[at] === 1 ? -1 : 1;
    const first = lexicon.first(key) * sign;
    const second = lexicon.second(key) * sign * 0.9;
    const distance = (away[at] ?? NO_TARGET) - FAR;
    raise(0, first);
    raise(2, second);
    if (Math.abs(distance) < NEAR) {
      raise(4, first);
      raise(6, second);
    }
    if (distance < 0) raise(8, second || first);
    else if (distance <= FAR) raise(10, second || first);
  }
  const has = (key: string) => Number(tokens.some((token) => token.key === key));
  for (let slot = 0; slot < 12; slot += 1) found[slot] = Math.tanh(found[slot] ?? 0);
  found.set([has('!'), has('?'), has(marker.link), has(marker.target)], 12);
  return found.map((value) => value * LEXICAL_WEIGHT);
}
