import type { QueryAttribute, QueryNode, QueryTerm } from '../../core/query.ts';
import type { WordCondition } from '../../core/word-condition.ts';
import { authorWord, connectorWord, knownAs, orAnyWord, siteWord } from './item-words.ts';
import type { Pattern, PatternWord } from './pattern.ts';
import { patternsFor } from './term-table.ts';

/** Shorter beginnings are those of too many words to look up. */
const SHORTEST_PREFIX = 3;

/**
 * What the words of an item (see `itemWords`) must fulfil for a query to hold; null where they cannot say: of what is
 * excluded, of languages, of signs. Fields, case, order and distance are for the matcher to see to.
 */
export function conditionOf(node: QueryNode): WordCondition | null {
  const condition = narrowed(node);
  return condition === null ? null : orAnyWord(condition);
}

function narrowed(node: QueryNode): WordCondition | null {
  switch (node.kind) {
    case 'term':
      return ofTerm(node);
    case 'attribute':
      return ofAttribute(node);
    case 'near':
      return all([narrowed(node.left), narrowed(node.right)]);
    case 'not':
      // An exclusion of an exclusion asks for something, and nobody writes it.
      return null;
    case 'and':
      return all(node.children.map(narrowed));
    case 'or':
      return any(node.children.map(narrowed));
  }
}

function ofTerm(term: QueryTerm): WordCondition | null {
  const kept = term.field === 'author' ? authorWord : knownAs;
  const patterns = patternsFor(term);
  return patterns.length === 0 ? null : any(patterns.map((pattern) => ofPattern(pattern, kept)));
}

function ofPattern({ words, prefix }: Pattern, kept: (word: string) => string): WordCondition | null {
  return all(
    words.map((word, i) =>
      prefix && i === words.length - 1 ? beginning(word, kept) : any(spellings(word).map(whole(kept))),
    ),
  );
}

function spellings({ text, looks }: PatternWord): string[] {
  return looks === null ? [text] : [text, looks];
}

function whole(kept: (word: string) => string): (text: string) => WordCondition {
  return (text) => ({ kind: 'word', text: kept(text), prefix: false });
}

function beginning({ text }: PatternWord, kept: (word: string) => string): WordCondition | null {
  return text.length < SHORTEST_PREFIX ? null : { kind: 'word', text: kept(text), prefix: true };
}

function ofAttribute({ name, value }: QueryAttribute): WordCondition | null {
  if (name === 'lang') return null;
  return { kind: 'word', text: name === 'site' ? siteWord(value) : connectorWord(value), prefix: false };
}

/** What cannot be said narrows nothing down. */
function all(children: readonly (WordCondition | null)[]): WordCondition | null {
  const said = children.filter((child) => child !== null);
  const [first, ...others] = said;
  return first === undefined || others.length === 0 ? (first ?? null) : { kind: 'and', children: said };
}

/** One of which nothing can be said may always be the one that holds. */
function any(children: readonly (WordCondition | null)[]): WordCondition | null {
  const said = children.filter((child) => child !== null);
  const [first, ...others] = said;
  if (first === undefined || said.length < children.length) return null;
  return others.length === 0 ? first : { kind: 'or', children: said };
}
