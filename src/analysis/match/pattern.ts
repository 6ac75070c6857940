import type { Token } from './tokenize.ts';
import { tokenize } from './tokenize.ts';

/** A term ready to be compared with tokens. */
export interface Pattern {
  tokens: { text: string /** Gap that must precede it; null: any. */; gap: string | null }[];
  /** The last token need only begin so. */
  prefix: boolean;
}

/**
 * Compiles a term, or gives null when there is nothing in it to look for. Spaces, hyphens, underscores and apostrophes
 * between words stand for any gap (`coca-cola` finds "Coca Cola"); any other gap must be the same (`acme.com`).
 */
export function toPattern(text: string, prefix = false): Pattern | null {
  const tokens = tokenize(text).map((token) => ({
    text: token.text,
    gap: /\s|^[\p{Pd}_']+$/u.test(token.gap) ? null : token.gap,
  }));
  const [first, ...rest] = tokens;
  return first === undefined ? null : { tokens: [{ ...first, gap: null }, ...rest], prefix };
}

/** Whether `pattern` stands in `tokens` from position `at` on. */
export function standsAt(pattern: Pattern, tokens: readonly Token[], at: number): boolean {
  const last = pattern.tokens.length - 1;
  return pattern.tokens.every((wanted, i) => {
    const token = tokens[at + i];
    if (token === undefined || (wanted.gap !== null && wanted.gap !== token.gap)) return false;
    return i === last && pattern.prefix ? token.text.startsWith(wanted.text) : token.text === wanted.text;
  });
}
