import type { Token } from './tokenize.ts';

/** Counts the words between two tokens; one that lies between tokens `i` and `i + 1` has the position i + ½. */
export interface WordCount {
  between(left: number, right: number): number;
}

/** More parts of a word, or signs in a row, count as another word, lest a megabyte of them be all near one another. */
const MOST_PARTS = 8;

/**
 * Counts words as a reader would: `don't`, `acme.com`, `1,000` and a hashtag are one, `state-of-the-art` is four, signs
 * and emoji are none. In scripts without spaces each character is one, in Korean what spaces part.
 */
export function countWords(tokens: readonly Token[]): WordCount {
  /** Words begun up to and with a token, and whether the token is of the last of them. */
  const begun = new Int32Array(tokens.length);
  let count = 0;
  let parts = 0;
  for (const [at, token] of tokens.entries()) {
    parts += 1;
    if (parts > MOST_PARTS || (token.kind !== 'symbol' && !isSameWord(tokens[at - 1], token))) {
      count += 1;
      parts = 0;
    }
    begun[at] = count;
  }
  return {
    between(left, right) {
      const before = begun[Math.floor(left)] ?? 0;
      const first = Math.ceil(right);
      const isSymbol = first !== right || tokens[first]?.kind === 'symbol';
      const upTo = first !== right ? (begun[first - 1] ?? 0) : (begun[first] ?? 0);
      return Math.max(0, upTo - before - (isSymbol ? 0 : 1));
    },
  };
}

function isSameWord(left: Token | undefined, right: Token): boolean {
  if (left === undefined || left.kind === 'symbol') return false;
  const { gap } = right;
  if (right.kind === 'character' || left.kind === 'character') {
    return gap === '' && isHangul(left.text) && isHangul(right.text);
  }
  if (gap === '' || /^['._\u200b]$/.test(gap)) return true;
  return gap === ',' && /^\p{N}/u.test(right.text) && /\p{N}$/u.test(left.text);
}

function isHangul(text: string): boolean {
  return /^\p{Script=Hangul}/u.test(text);
}
