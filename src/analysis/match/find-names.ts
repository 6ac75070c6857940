import type { Span } from '../../core/sentiment.ts';
import { mergeSpans } from './merge-spans.ts';
import type { Pattern } from './pattern.ts';
import { toPattern } from './pattern.ts';
import { indexPatterns } from './pattern-index.ts';
import { tokenize } from './tokenize.ts';

/**
 * Where any of `names` stands in `text`, in order. Case, diacritics and the sign before a handle do not count,
 * and a name of several words is also found written as one (`#AcmePhone` for "Acme Phone").
 */
export function findNames(text: string, names: readonly string[]): Span[] {
  const patterns = names.flatMap(spellings);
  if (patterns.length === 0) return [];
  return mergeSpans([...indexPatterns(patterns)(tokenize(text)).values()].flat());
}

function spellings(name: string): Pattern[] {
  const pattern = toPattern(name.replace(/^[@#$]/, ''));
  if (pattern === null) return [];
  const oneWord = toPattern(pattern.tokens.map((token) => token.text).join(''));
  return oneWord === null ? [pattern] : [pattern, oneWord];
}
