import { isJoinable } from './compounds.ts';
import { appearance } from './look-alikes.ts';
import type { Token } from './tokenize.ts';
import { tokenize } from './tokenize.ts';

/** One way a term may stand in a text. */
export interface Pattern {
  words: PatternWord[];
  /** The last word need only begin so. */
  prefix: boolean;
  /**
   * Where the words of a phrase were joined, in UTF-16 units of the one word they make. Such a word counts in hashtags
   * and handles and where capitals show the joints (`AcmePhone`), lest "the rapist" be found in "therapist". Null: anywhere.
   */
  joints: number[] | null;
}

export interface PatternWord {
  text: string;
  /** Its text as its letters look, where that differs. */
  looks: string | null;
  /** Gap that must precede it; null: any. */
  gap: string | null;
}

/**
 * The ways to write a term; none when there is nothing in it to look for. Spaces, hyphens, underscores and apostrophes
 * between words stand for any gap (`coca-cola` finds "Coca Cola"), and hyphens for none (`e-mail` finds "email"); any
 * other gap must be the same (`acme.com`).
 */
export function patternsOf(text: string, prefix = false): Pattern[] {
  const tokens = tokenize(text);
  if (tokens.length === 0) return [];
  const apart: Pattern = { words: tokens.map(wordOf), prefix, joints: null };
  const joined: Pattern = { words: joinedWords(tokens), prefix, joints: null };
  const patterns = joined.words.length < apart.words.length ? [apart, joined] : [apart];
  const isPhrase = joined.words.length > 1 && tokens.every((token, i) => isAnyGap(token, i));
  return isPhrase ? [...patterns, asOneWord(apart)] : patterns;
}

/** The words of `pattern` written as one, wherever that stands in a text. */
export function asOneWord({ words, prefix }: Pattern): Pattern & { joints: number[] } {
  const joints: number[] = [];
  let text = '';
  for (const word of words) {
    if (text !== '') joints.push(text.length);
    text += word.text;
  }
  return { words: [{ text, looks: null, gap: null }], prefix, joints };
}

function isAnyGap({ kind, gap }: Token, i: number): boolean {
  return kind === 'word' && (i === 0 || /\s|^[\p{Pd}_']+$/u.test(gap));
}

function wordOf({ text, gap, kind }: Token, i: number): PatternWord {
  const looks = kind === 'word' && /[\u0180-\uffff]/.test(text) ? appearance(text) : text;
  const isFree = i === 0 || /\s|^[\p{Pd}_']+$/u.test(gap);
  return { text, looks: looks === text ? null : looks, gap: isFree ? null : gap };
}

function joinedWords(tokens: readonly Token[]): PatternWord[] {
  const words: PatternWord[] = [];
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1];
    const last = words.at(-1);
    if (before === undefined || last === undefined || !isJoinable(before, token))
      words.push(wordOf(token, i));
    else words[words.length - 1] = { ...last, text: last.text + token.text, looks: null };
  }
  return words;
}
