import type { Word } from './words.ts';
import { wordsOf } from './words.ts';

const endsSentence = /[.!?…]["'”’)\]]*\s|[。！？\n]/;
const onlyAbbreviates = /^\.\s+$/;
const abbreviations = new Set(
  'mr mrs ms dr prof st vs no inc ltd co corp jr sr gen sen rep gov eg ie approx dept est fig'.split(' '),
);

/**
 * The words of each sentence, in order. A full stop after an abbreviation or an initial ends none. Reads only what
 * stands between words, because `Intl.Segmenter` takes time quadratic in the length of the text.
 */
export function sentencesIn(text: string): Word[][] {
  const sentences: Word[][] = [];
  let previous: Word | null = null;
  for (const word of wordsOf(text)) {
    if (previous === null || isEndBetween(previous, text.slice(previous.end, word.start))) sentences.push([]);
    sentences.at(-1)?.push(word);
    previous = word;
  }
  return sentences;
}

function isEndBetween(word: Word, gap: string): boolean {
  if (!endsSentence.test(gap)) return false;
  const isShort = /^\p{L}$/u.test(word.key) || abbreviations.has(word.key);
  return !(isShort && word.key !== 'i' && onlyAbbreviates.test(gap));
}
