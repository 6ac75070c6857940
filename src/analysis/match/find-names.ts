import type { Span } from '../../core/sentiment.ts';
import { remembering } from '../remember.ts';
import { Automaton, type Ending } from './automaton.ts';
import { findTerms } from './find-terms.ts';
import { mergeSpans } from './merge-spans.ts';
import { asOneWord, patternsOf } from './pattern.ts';
import { tokenize } from './tokenize.ts';

const MOST_KEPT = 2_000;

/**
 * Where any of `names` stands in `text`, in order. Case, diacritics and the sign before a handle do not count,
 * and a name of several words is also found written as one (`#AcmePhone` for "Acme Phone").
 */
export function findNames(text: string, names: readonly string[]): Span[] {
  const { automaton } = finderOf(names.join('\n'));
  if (automaton === null) return [];
  const found = findTerms(automaton, text, tokenize(text), { steps: 0 });
  return mergeSpans([...found.values()].flat());
}

/** What finds the names of a brand, one a line: the same brands are looked for again and again. */
const finderOf = remembering(MOST_KEPT, (names) => {
  const endings = names.split('\n').flatMap(endingsOf);
  return { automaton: endings.length === 0 ? null : new Automaton(endings) };
});

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
