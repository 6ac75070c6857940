import type { Span } from '../../../core/sentiment.ts';
import { emoticonKey, pieces, signKey } from './pieces.ts';
import { hashtagParts, type Part, spell } from './spell.ts';
import { flag, marker, type Token } from './token.ts';

/** The tokens of `text[from, to)`, in order; each of `targets` (in order, apart) becomes one target token. */
export function tokensOf(text: string, targets: readonly Span[], from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let at = from;
  for (const target of targets) {
    if (target.start < at || target.end > to) continue;
    const signs = /[@#$]$/.test(text.slice(at, target.start)) ? 1 : 0;
    collect(text, at, target.start - signs, tokens);
    tokens.push({ key: marker.target, flags: flag.target, start: target.start, end: target.end });
    at = target.end;
  }
  collect(text, at, to, tokens);
  return tokens;
}

function collect(text: string, from: number, to: number, tokens: Token[]): void {
  for (const { 0: piece, index, groups = {} } of text.slice(from, to).matchAll(pieces)) {
    const start = from + index;
    const end = start + piece.length;
    const push = (key: string, flags = 0) => tokens.push({ key, flags, start, end });
    if (groups.noise !== undefined) continue;
    if (groups.word !== undefined) pushParts(tokens, text, start, spell(piece), 0);
    else if (groups.sign !== undefined) push(signKey(piece), piece.length > 2 ? flag.elongated : 0);
    else if (groups.emoji !== undefined) push(piece);
    else if (groups.emoticon !== undefined) push(emoticonKey(piece));
    else if (groups.number !== undefined) push(marker.number);
    else if (groups.user !== undefined) push(marker.user);
    else if (groups.link !== undefined) push(marker.link);
    else pushParts(tokens, text, start + 1, hashtagParts(piece.slice(1)), flag.hashtag);
  }
}

function pushParts(
  tokens: Token[],
  text: string,
  offset: number,
  parts: readonly Part[],
  given: number,
): void {
  for (const { key, from, to } of parts) {
    const start = offset + from;
    const end = offset + to;
    tokens.push({ key, flags: given | look(text.slice(start, end), key), start, end });
  }
}

function look(written: string, key: string): number {
  if (written === key) return 0;
  const isCapital = /^\p{Lu}/u.test(written);
  const isShouting = isCapital && written.length > 1 && !/\p{Ll}/u.test(written);
  const isElongated = /(\p{L})\1{2,}/iu.test(written);
  return (isShouting ? flag.shouting : isCapital ? flag.capitalised : 0) | (isElongated ? flag.elongated : 0);
}
