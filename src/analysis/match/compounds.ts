import type { Token } from './tokenize.ts';

/** A way from token `first` over token `last` that reads them as one word, or one token as another word. */
export interface Reading {
  first: number;
  last: number;
  text: string;
  /** Folded further: what its letters look like. */
  isLookAlike: boolean;
}

/** Longer compounds are also read as one word in parts of at most so many. */
const WINDOW = 6;
const LONGEST = 64;

/**
 * Whether `left` and `right` may also be written as one word: `e-mail`, `Macy's`, `O'Reilly`, `I.B.M.`,
 * `#AcmePhone`, words parted by a zero-width space. Not "she'll" and not "10-15".
 */
export function isJoinable(left: Token, right: Token): boolean {
  if (left.kind !== 'word' || right.kind !== 'word') return false;
  if (right.continues || right.gap === '\u200b') return true;
  if (right.gap === ' ' || right.gap === '') return false;
  if (right.gap === "'") return right.text === 's' || /^[dlo]$/.test(left.text);
  if (right.gap === '.') return /^\p{L}$/u.test(left.text) && /^\p{L}$/u.test(right.text);
  return /^\p{Pd}$/u.test(right.gap) && !(/\p{N}$/u.test(left.text) && /^\p{N}/u.test(right.text));
}

/** The compounds of a text read as one word each, by where they begin. */
export function compoundsOf(tokens: readonly Token[]): Reading[] {
  const readings: Reading[] = [];
  let begin = 0;
  for (let at = 1; at <= tokens.length; at += 1) {
    const left = tokens[at - 1];
    const right = tokens[at];
    if (left !== undefined && right !== undefined && right.gap.length < 2 && isJoinable(left, right))
      continue;
    for (const join of at - begin > 1 ? joinsOf(tokens, begin, at) : []) readings.push(join);
    begin = at;
  }
  return readings;
}

function joinsOf(tokens: readonly Token[], begin: number, end: number): Reading[] {
  const joins: Reading[] = [];
  for (let first = begin; first < end - 1; first += 1) {
    let text = tokens[first]?.text ?? '';
    const isWhole = first === begin && end - begin <= LONGEST;
    const stop = isWhole ? end : Math.min(end, first + WINDOW);
    for (let last = first + 1; last < stop; last += 1) {
      text += tokens[last]?.text ?? '';
      joins.push({ first, last, text, isLookAlike: false });
    }
  }
  return joins;
}
