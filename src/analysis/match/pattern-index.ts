import type { Span } from '../../core/sentiment.ts';
import type { Pattern } from './pattern.ts';
import { standsAt } from './pattern.ts';
import type { Token } from './tokenize.ts';

/** Finds where patterns stand in a tokenised text: pattern number → spans in order of appearance. */
export type PatternIndex = (tokens: readonly Token[]) => Map<number, Span[]>;

/**
 * Files patterns under their first token, so that the work per token does not grow with the number of patterns but
 * with how many begin alike.
 */
export function indexPatterns(patterns: readonly Pattern[]): PatternIndex {
  const byWord = new Map<string, number[]>();
  const byPrefix = new Map<string, number[]>();
  for (const [number, pattern] of patterns.entries()) {
    const files = pattern.prefix && pattern.tokens.length === 1 ? byPrefix : byWord;
    const first = pattern.tokens[0]?.text ?? '';
    files.set(first, [...(files.get(first) ?? []), number]);
  }
  const prefixLengths = [...new Set([...byPrefix.keys()].map((prefix) => prefix.length))];

  return (tokens) => {
    const found = new Map<number, Span[]>();
    const tryAll = (numbers: readonly number[] | undefined, at: number) => {
      for (const number of numbers ?? []) {
        const pattern = patterns[number];
        const last = tokens[at + (pattern?.tokens.length ?? 0) - 1];
        if (pattern === undefined || last === undefined || !standsAt(pattern, tokens, at)) continue;
        const span = { start: tokens[at]?.start ?? 0, end: last.end };
        const spans = found.get(number);
        if (spans === undefined) found.set(number, [span]);
        else spans.push(span);
      }
    };
    for (const [at, token] of tokens.entries()) {
      tryAll(byWord.get(token.text), at);
      for (const length of prefixLengths) tryAll(byPrefix.get(token.text.slice(0, length)), at);
    }
    return found;
  };
}
