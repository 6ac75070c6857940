import type { Span } from '../../../core/sentiment.ts';

/** A word or emoji of a text, at its UTF-16 offsets. */
export interface Word extends Span {
  text: string;
  /** As lexicons spell it: lower case, straight apostrophes. */
  key: string;
}

/** Links, addresses and mark-up are consumed first, so that no word inside them counts. */
const pieces =
  /(?<noise>https?:\/\/\S+|<\/?[a-z][^<>]{0,1000}>)|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*|\p{Extended_Pictographic}\ufe0f?/giu;

/** The words and emoji of `text`, in order. Hyphens separate: AFINN rates parts more often than compounds. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(pieces)].flatMap(({ 0: word, index, groups }) => {
    if (groups?.noise !== undefined) return [];
    const key = word.toLowerCase().replaceAll('’', "'").replace('\ufe0f', '');
    return { text: word, key, start: index, end: index + word.length };
  });
}
