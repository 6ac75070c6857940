import { tokenize } from '../match/tokenize.ts';

/** Words in a shingle: few enough to survive the change of single words, enough not to be a common phrase. */
const WIDTH = 4;
/** What a text says shows in its beginning; more would only cost time. UTF-16 units. */
const MOST_READ = 50_000;

const isAscii = /^[\0-\x7f]*$/;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * A hash of every word of a text, in order: FNV-1a of its folded form. A word is what the matcher takes for one, so that
 * scripts without spaces count by characters.
 */
export function wordHashes(text: string): number[] {
  const read = text.slice(0, MOST_READ);
  if (isAscii.test(read)) return asciiWordHashes(read);
  return tokenize(read).map(({ text: word }) => {
    let hash = FNV_OFFSET;
    for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
    return hash;
  });
}

function asciiWordHashes(text: string): number[] {
  const hashes: number[] = [];
  let hash = FNV_OFFSET;
  let inWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isDigit = code >= 48 && code <= 57;
    const lower = code | 32;
    if (isDigit || (lower >= 97 && lower <= 122)) {
      hash = Math.imul(hash ^ (isDigit ? code : lower), FNV_PRIME);
      inWord = true;
    } else if (inWord) {
      hashes.push(hash);
      hash = FNV_OFFSET;
      inWord = false;
    }
  }
  if (inWord) hashes.push(hash);
  return hashes;
}

/** A 31-bit hash of every run of four words, as often as the run stands there. */
export function shingleHashes(words: readonly number[]): number[] {
  const hashes: number[] = [];
  for (let from = 0; from + WIDTH <= words.length; from += 1) {
    let hash = 0;
    for (let at = from; at < from + WIDTH; at += 1) {
      hash = Math.imul(hash, 31) ^ (words[at] ?? 0);
    }
    hashes.push(finished(hash) >>> 1);
  }
  return hashes;
}

/** The finaliser of MurmurHash3: every bit of the input moves every bit of the output. */
function finished(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
