import type { QueryTerm } from '../../core/query.ts';
import type { Span } from '../../core/sentiment.ts';
import { foldMarks } from './fold.ts';
import { tokenize } from './tokenize.ts';

/** Looks at a place where a term was found by its folded words: the span that is written as asked, or null. */
export type ExactCheck = (text: string, place: Span) => Span | null;

export function exactCheck({ mode, text, prefix }: QueryTerm): ExactCheck | null {
  if (mode === 'plain') return null;
  return mode === 'case' ? sameCase(text, prefix) : sameCharacters(text);
}

/** Upper and lower case as in `term`; diacritics, hyphens and spaces do not count. */
function sameCase(term: string, prefix: boolean): ExactCheck {
  const wanted = lettersOf(term);
  return (text, { start, end }) => {
    const written = lettersOf(text.slice(start, end));
    return (prefix ? written.startsWith(wanted) : written === wanted) ? { start, end } : null;
  };
}

function lettersOf(text: string): string {
  return foldMarks(text).replace(/[^\p{L}\p{N}\p{M}\p{S}@#&%]/gu, '');
}

/** Every sign as in `term`, also those around its words. */
function sameCharacters(term: string): ExactCheck {
  const tokens = tokenize(term);
  const lead = tokens[0]?.start ?? 0;
  const words = (tokens.at(-1)?.end ?? 0) - lead;
  return (text, { start, end }) => {
    const from = start - lead;
    return end - start === words && from >= 0 && text.startsWith(term, from)
      ? { start: from, end: from + term.length }
      : null;
  };
}
