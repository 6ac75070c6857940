import type { Span } from '../../../core/sentiment.ts';
import { findNames } from '../../match/find-names.ts';
import { type Token, tokenize } from '../../match/tokenize.ts';
import { stopWords } from '../../relevance/stop-words.ts';
import { surroundings } from '../../theme/surroundings.ts';
import type { ScorerInput } from '../scorer.ts';

/** A word, or two words in a row, and where it stands first; `key` is its one spelling. */
export interface WordNear extends Span {
  key: string;
}

/** Words of one text that are learnt from: cost stays bounded, whatever is said. */
const MOST = 80;
/** What is read of a text that does not name the brand. */
const OPENING = 600;

/** The words and pairs of words around the brand's names, each once, in order; never the names themselves. */
export function wordsNear({ text, brand, aliases = [] }: ScorerInput): WordNear[] {
  const names = brand === null ? [] : findNames(text, [brand, ...aliases]);
  const parts =
    names.length === 0
      ? [{ start: 0, end: Math.min(text.length, OPENING) }]
      : surroundings(text.length, names);
  const found = new Map<string, WordNear>();
  for (const { start: from, end } of parts) {
    const within = names.filter((name) => name.end > from && name.start < end);
    let before: WordNear | null = null;
    for (const token of tokenize(text.slice(from, end))) {
      const word = wordOf(token, from);
      const isName = within.some((name) => word.start < name.end && name.start < word.end);
      const speaks = !isName && canSpeak(token);
      const pair = before === null ? null : pairOf(before, word);
      for (const one of speaks ? [word, pair] : [])
        if (one !== null && !isEmpty(one.key) && found.size < MOST && !found.has(one.key))
          found.set(one.key, one);
      before = speaks ? word : null;
    }
  }
  return [...found.values()];
}

/** Words and emoji; numbers and bare signs say nothing by themselves. */
function canSpeak({ kind, text }: Token): boolean {
  return kind === 'symbol' ? /\p{Extended_Pictographic}/u.test(text) : /\p{L}/u.test(text);
}

/** Words that hold a sentence together, and pairs of them, are in all that is said: they mean the same for everybody. */
function isEmpty(key: string): boolean {
  return key.split(' ').every((word) => stopWords.has(word));
}

function wordOf({ text, start, end }: Token, from: number): WordNear {
  return { key: text, start: from + start, end: from + end };
}

function pairOf(first: WordNear, second: WordNear): WordNear {
  return { key: `${first.key} ${second.key}`, start: first.start, end: second.end };
}
