import type { QueryTerm } from '../../core/query.ts';
import { QueryError } from '../../core/query.ts';
import { Automaton, type Ending } from './automaton.ts';
import { exactCheck } from './exact.ts';
import { type Pattern, patternsOf } from './pattern.ts';

/** Numbers terms, those that find the same alike, so that brands share the search for a word. */
export class TermTable {
  /** `raw` terms of punctuation alone, which no word leads to: text → number. */
  readonly verbatim = new Map<string, number>();
  readonly #endings: Ending[] = [];
  readonly #numbers = new Map<string, number>();

  /** @throws {QueryError} when there is nothing in the term to look for */
  numberOf(term: QueryTerm): number {
    const patterns = patternsFor(term);
    const isVerbatim = patterns.length === 0 && term.mode === 'raw' && term.text.trim() !== '';
    if (patterns.length === 0 && !isVerbatim) {
      throw new QueryError('expected a letter, digit or symbol', term.position);
    }
    const spelling = term.mode === 'plain' ? patterns : [term.mode, term.text, term.prefix];
    const key = JSON.stringify(spelling);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(key, number);
    if (isVerbatim) this.verbatim.set(term.text, number);
    const exact = exactCheck(term);
    for (const pattern of patterns) this.#endings.push({ term: number, pattern, exact });
    return number;
  }

  automaton(): Automaton {
    return new Automaton(this.#endings);
  }
}

/** The ways to write a term, as its field and mode ask. */
export function patternsFor({ text, prefix, mode, field }: QueryTerm): Pattern[] {
  if (mode !== 'raw') return patternsOf(field === 'author' ? text.replace(/^\s*[@＠]/u, '') : text, prefix);
  // What stands between its words is compared sign by sign.
  return patternsOf(text)
    .slice(0, 1)
    .map((pattern) => ({ ...pattern, words: pattern.words.map((word) => ({ ...word, gap: null })) }));
}
