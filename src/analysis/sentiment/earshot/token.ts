import type { Span } from '../../../core/sentiment.ts';

/** What else is to be seen of a token beside its letters; a set of bits. */
export const flag = { shouting: 1, capitalised: 2, hashtag: 4, elongated: 8, target: 16 } as const;

/** What the model reads: a word, emoji or sign of a text, at its UTF-16 offsets. */
export interface Token extends Span {
  /** In lower case, brought to one spelling; or one of `marker`. */
  key: string;
  flags: number;
}

/** Stand for whatever is of their kind: which name, link or number it was is not to be learned. */
export const marker = { target: '<target>', user: '<user>', link: '<link>', number: '<number>' } as const;

/** Letters of any script, as opposed to signs, emoji and markers. */
export function isWord({ key }: Token): boolean {
  return /^['\p{L}]/u.test(key);
}

/** Whether a token can say something by itself: a word, an emoji or a face, neither the target nor a bare sign. */
export function speaks(token: Token): boolean {
  return isWord(token) || /^(?::[()]|<3|!|\?)$|\p{Extended_Pictographic}/u.test(token.key);
}
