import type { Span } from '../../../core/sentiment.ts';
import type { Word } from './word.ts';

/** What else is to be seen of a token beside its letters; a set of bits. */
export const flag = { shouting: 1, capitalised: 2, hashtag: 4, elongated: 8, target: 16 } as const;

/** What the models read: a word, emoji or sign of a text, at its UTF-16 offsets. */
export interface Token extends Span {
  word: Word;
  flags: number;
}
