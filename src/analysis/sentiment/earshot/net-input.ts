import type { Rating } from './lexicon.ts';
import { flag } from './token.ts';

/** Numbers that say of a token what its vector does not: first what lexica say of the word, then how it is written. */
export const LEXICON_FEATURES = 3;
export const TOKEN_FEATURES = 9;

/** What the lexica say; the other way round, and less, where a negation reaches the word. */
export function lexiconFeatures({ first, second }: Rating, isNegated: boolean): number[] {
  const sign = isNegated ? -0.8 : 1;
  return [(first / 4) * sign, (second / 4) * sign, Math.abs(second / 4)];
}

/** How a token with these flags is written and whether it is negated or the target, as zeros and ones. */
export function writtenFeatures(flags: number, isNegated: boolean): number[] {
  const has = (bit: number) => Number((flags & bit) !== 0);
  return [
    Number(isNegated),
    has(flag.shouting),
    has(flag.capitalised),
    has(flag.hashtag),
    has(flag.elongated),
    has(flag.target),
  ];
}
