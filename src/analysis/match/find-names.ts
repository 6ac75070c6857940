import type { Span } from '../../core/sentiment.ts';
import { Automaton, type Ending } from './automaton.ts';
import { findTerms } from './find-terms.ts';
import { mergeSpans } from './merge-spans.ts';
import { asOneWord, patternsOf } from './pattern.ts';
import { tokenize } from './tokenize.ts';

/**
 * Where any of `names` stands in `text`, in order. Case, diacritics and the sign before a handle do not count,
 * and a name of several words is also found written as one (`#AcmePhone` for "Acme Phone").
 */
export function findNames(text: string, names: readonly string[]): Span[] {
  const endings = names.flatMap(endingsOf);
  if (endings.length === 0) return [];
  const found = findTerms(new Automaton(endings), text, tokenize(text), { steps: 0 });
  return mergeSpans([...found.values()].flat());
}

function endingsOf(name: string): Ending[] {
  const patterns = patternsOf(name.replace(/^[@#$]/, ''));
  const [apart] = patterns;
  if (apart === undefined) return [];
  return [...patterns, { ...asOneWord(apart), joints: null }].map((pattern) => ({
    term: 0,
    pattern,
    exact: null,
  }));
}
