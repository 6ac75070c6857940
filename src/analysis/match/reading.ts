import type { AttributeName, TermField } from '../../core/query.ts';
import { detectLanguage } from '../language/detect-language.ts';
import type { Automaton } from './automaton.ts';
import { findTerms } from './find-terms.ts';
import { findVerbatim } from './find-verbatim.ts';
import { languagesOf, type Matchable, sitesOf } from './matchable.ts';
import type { FoundTerms, Work } from './occurrence.ts';
import { tokenize } from './tokenize.ts';
import { countWords, type WordCount } from './word-count.ts';

/** What was found in one part of an item. */
export interface Part {
  field: TermField | 'text';
  found: FoundTerms;
  words: WordCount;
}

/** An item as plans see it. */
export interface Reading {
  parts: readonly Part[];
  work: Work;
  /** The values of an attribute that the item fulfils; found out when first asked for. */
  attribute(name: AttributeName): ReadonlySet<string>;
}

export interface Terms {
  automaton: Automaton;
  verbatim: ReadonlyMap<string, number>;
}

export function readItem(item: Matchable, terms: Terms, readsAuthors: boolean, work: Work): Reading {
  const parts = [part('title', item.title, terms, work), part('text', item.text, terms, work)];
  if (readsAuthors) parts.push(part('author', item.author, terms, work));
  const known = new Map<AttributeName, ReadonlySet<string>>();
  return {
    parts: parts.filter((each) => each !== null),
    work,
    attribute(name) {
      const values = known.get(name) ?? attributeOf(item, name);
      known.set(name, values);
      return values;
    },
  };
}

function part(
  field: Part['field'],
  text: string | null | undefined,
  { automaton, verbatim }: Terms,
  work: Work,
): Part | null {
  if (!text) return null;
  const tokens = tokenize(text);
  const found = findTerms(automaton, text, tokens, work);
  for (const [sign, term] of verbatim) {
    const places = findVerbatim(text, sign, tokens);
    if (places.length > 0) found.set(term, places);
  }
  let words: WordCount | null = null;
  return {
    field,
    found,
    get words() {
      words ??= countWords(tokens);
      return words;
    },
  };
}

function attributeOf(item: Matchable, name: AttributeName): ReadonlySet<string> {
  switch (name) {
    case 'site':
      return sitesOf(item);
    case 'source':
      return new Set(item.connector ? [item.connector.toLowerCase()] : []);
    case 'lang': {
      const language = item.language || detectLanguage(`${item.title ?? ''}\n${item.text}`).language;
      return new Set(language === null ? [] : languagesOf(language));
    }
  }
}
