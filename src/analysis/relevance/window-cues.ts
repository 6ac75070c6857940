import type { Span } from '../../core/sentiment.ts';
import { type Token, tokenize } from '../match/tokenize.ts';
import type { CueBag } from './cue.ts';
import { fieldsOf } from './fields/fields.ts';
import { plainWord } from './plain-word.ts';
import { stopWords } from './stop-words.ts';

/** How names are written in a window: what small letters mean depends on whether there are capitals at all. */
export interface Writing {
  names: number;
  small: number;
  capitals: number;
}

/** What stands right beside a name weighs more than another word. */
const BESIDE = 1.5;
const NUMBER = /^\p{N}/u;
const SENTENCE_END = /[.!?…:;"“”\n]/u;
/** Where more words than this begin with a capital, capitals make no names. */
const HEADLINE = 0.6;

/** Gathers the cues of a stretch of text in which a brand's name stands at `names`. */
export function windowCues(text: string, names: readonly Span[], bag: CueBag): Writing {
  const tokens = tokenize(text);
  const isName = tokens.map((token) =>
    names.some(({ start, end }) => token.start < end && start < token.end),
  );
  const isCapital = tokens.map(({ kind, start }) => kind === 'word' && beginsLarge(text, start));
  const opens = tokens.map(({ gap }, at) => at === 0 || (gap !== ' ' && SENTENCE_END.test(gap)));
  const isHeadline = shareOfCapitals(tokens, isName, isCapital) > HEADLINE;
  const writing = { names: 0, small: 0, capitals: 0 };
  for (const [at, token] of tokens.entries()) {
    if (isName[at]) {
      if (!isName[at - 1]) {
        writing.names += 1;
        if (/^\p{Ll}/u.test(text.slice(token.start, token.start + 2))) writing.small += 1;
        const before = opens[at] ? undefined : tokens[at - 1];
        if (before !== undefined) bag.add(`<:${before.text}`, BESIDE, `${before.text} …`);
        if (before && isCapital[at - 1] && isCapital[at] && !opens[at - 1] && !isHeadline)
          bag.add('i:behind-name', 1, `${text.slice(before.start, before.end)} …`);
      }
      if (!isName[at + 1] && tokens[at + 1] !== undefined && !opens[at + 1])
        bag.add(`>:${plainWord(tokens[at + 1]?.text ?? '')}`, BESIDE, `… ${tokens[at + 1]?.text}`);
      continue;
    }
    // Nearly everybody writes a large I.
    if (isCapital[at] && token.text !== 'i') writing.capitals += 1;
    addWord(token, tokens[at + 1], bag);
    const isPair = isCapital[at] && isCapital[at + 1] && !isName[at + 1] && tokens[at + 1]?.gap === ' ';
    if (isPair && !opens[at] && !isHeadline) addName(token, tokens[at + 1], bag);
  }
  return writing;
}

function beginsLarge(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(text.slice(at, at + 2));
}

/** A word, and the fields it belongs to; where a script does not part words, two characters are one. */
function addWord({ kind, text }: Token, next: Token | undefined, bag: CueBag): void {
  if (kind === 'character' && next?.kind === 'character' && next.gap === '') {
    bag.add(`w:${text}${next.text}`, 1, `${text}${next.text}`);
    return;
  }
  if (kind !== 'word' || text.length < 2 || stopWords.has(text) || NUMBER.test(text)) return;
  const plain = plainWord(text);
  bag.add(`w:${plain}`, 1, text);
  const fields = fieldsOf(plain);
  for (const field of fields) bag.addTo(`f:${field}`, 1 / fields.length, text);
}

function addName(first: Token, second: Token | undefined, bag: CueBag): void {
  const name = `${first.text} ${second?.text ?? ''}`;
  bag.add(`n:${name}`, 1, name);
}

/** Of the words that are long enough to be written small in a headline, in [0, 1]. */
function shareOfCapitals(
  tokens: readonly Token[],
  isName: readonly boolean[],
  isCapital: readonly boolean[],
): number {
  let words = 0;
  let capitals = 0;
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind !== 'word' || text.length < 4 || isName[at]) continue;
    words += 1;
    if (isCapital[at]) capitals += 1;
  }
  return words === 0 ? 0 : capitals / words;
}
