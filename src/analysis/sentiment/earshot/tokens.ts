import type { Span } from '../../../core/sentiment.ts';
import { emoticonKey, pieces, scoreKey, signKey } from './pieces.ts';
import { isPlainSign, isSpace } from './plain-sign.ts';
import { plainWordEnd } from './plain-word.ts';
import { hashtagParts } from './spell.ts';
import { looked, spelled, spelledAt } from './spelled.ts';
import { flag, type Token } from './token.ts';
import { marker, wordOf } from './word.ts';

/** The tokens of `text[from, to)`, in order; each of `targets` (in order, apart) becomes one target token. */
export function tokensOf(text: string, targets: readonly Span[], from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let at = from;
  for (const target of targets) {
    if (target.start < at || target.end > to) continue;
    const signs = target.start > at && '@#$'.includes(text.charAt(target.start - 1)) ? 1 : 0;
    collect(text, at, target.start - signs, tokens);
    const word = wordOf(marker.target);
    tokens.push({ word, flags: flag.target, start: target.start, end: target.end });
    at = target.end;
  }
  collect(text, at, to, tokens);
  return tokens;
}

/** Adds the tokens of `text[from, to)`, a stretch without targets, which is cut out only for a closer look. */
function collect(text: string, from: number, to: number, tokens: Token[]): void {
  let stretch: string | null = null;
  for (let at = from; at < to; ) {
    const end = plainWordEnd(text, at, to);
    if (end > at) {
      pushWords(tokens, spelledAt(text, at, end), at, 0);
      at = end;
    } else if (isSpace(text.charCodeAt(at))) at += 1;
    else if (isPlainSign(text, at, to)) {
      tokens.push({ word: wordOf(text.charAt(at)), flags: 0, start: at, end: at + 1 });
      at += 1;
    } else {
      stretch ??= text.slice(from, to);
      pieces.lastIndex = at - from;
      const found = pieces.exec(stretch);
      if (found === null) return;
      pushPiece(tokens, found, from + found.index);
      at = from + found.index + found[0].length;
    }
  }
}

function pushPiece(tokens: Token[], { 0: piece, groups = {} }: RegExpExecArray, start: number): void {
  const push = (key: string, flags = 0) =>
    tokens.push({ word: wordOf(key), flags, start, end: start + piece.length });
  if (groups.word !== undefined) pushWords(tokens, spelled(piece), start, 0);
  else if (groups.sign !== undefined) push(signKey(piece), piece.length > 2 ? flag.elongated : 0);
  else if (groups.emoji !== undefined) push(piece);
  else if (groups.emoticon !== undefined) push(emoticonKey(piece));
  else if (groups.score !== undefined) push(scoreKey(piece));
  else if (groups.number !== undefined) push(marker.number);
  else if (groups.user !== undefined) push(marker.user);
  else if (groups.link !== undefined) push(marker.link);
  else if (groups.hashtag !== undefined) {
    const body = piece.slice(1);
    pushWords(tokens, looked(body, hashtagParts(body)), start + 1, flag.hashtag);
  }
}

function pushWords(tokens: Token[], parts: ReturnType<typeof spelled>, offset: number, given: number): void {
  for (const { word, flags, from, to } of parts)
    tokens.push({ word, flags: given | flags, start: offset + from, end: offset + to });
}
