/**
 * N-grams of a word as in ELD 2 (github.com/nitotm/efficient-language-detector-js): four bytes of UTF-8 at every third
 * byte, the first with a space before it, and the last four with a space after them.
 */
const LENGTH = 4;
const STRIDE = 3;
/** Bytes of a word that are read; what is longer is no word. */
const LONGEST = 70;

/** FNV-1a. */
const START = 0x811c9dc5;
const PRIME = 0x01000193;
const SPACE = 0x20;

const encoder = new TextEncoder();
const bytes = new Uint8Array(LONGEST);

/** Calls `visit` with the hash of each n-gram of a word in lower case, an unsigned integer below 2³². */
export function eachNgram(word: string, visit: (hash: number) => void): void {
  const { written: length } = encoder.encodeInto(word, bytes);
  let at = 0;
  let begun = hashByte(START, SPACE);
  for (; at + LENGTH < length; at += STRIDE) {
    visit(hashBytes(begun, bytes, at, at + LENGTH) >>> 0);
    begun = START;
  }
  visit(hashByte(hashBytes(begun, bytes, Math.max(0, length - LENGTH), length), SPACE) >>> 0);
}

/** The same hash of an n-gram's bytes, its spaces among them. */
export function hashOfNgram(ngram: Uint8Array): number {
  return hashBytes(START, ngram, 0, ngram.length) >>> 0;
}

function hashBytes(hash: number, from: Uint8Array, start: number, end: number): number {
  for (let at = start; at < end; at += 1) hash = hashByte(hash, from[at] as number);
  return hash;
}

function hashByte(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, PRIME);
}
