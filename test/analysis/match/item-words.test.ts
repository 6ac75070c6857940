import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionOf } from '../../../src/analysis/match/condition-of.ts';
import { itemWords } from '../../../src/analysis/match/item-words.ts';
import { compileMatcher } from '../../../src/analysis/match/matcher.ts';
import { parseQuery } from '../../../src/analysis/match/parse-query.ts';
import type { WordCondition } from '../../../src/core/word-condition.ts';
import { searchableItem, searchQuery } from './search-samples.ts';

function fulfils(words: readonly string[], condition: WordCondition): boolean {
  switch (condition.kind) {
    case 'word':
      return words.some((word) =>
        condition.prefix ? word.startsWith(condition.text) : word === condition.text,
      );
    case 'and':
      return condition.children.every((child) => fulfils(words, child));
    case 'or':
      return condition.children.some((child) => fulfils(words, child));
  }
}

describe('words of items', () => {
  it('fulfil the condition of every query that finds the item', () => {
    fc.assert(
      fc.property(searchableItem, searchQuery, (item, query) => {
        const condition = conditionOf(parseQuery(query));
        const isFound = compileMatcher(new Map([['', query]])).match(item).length > 0;
        if (isFound && condition !== null) expect(fulfils(itemWords(item), condition)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('stand for any word where there are too many of them', () => {
    const text = Array.from({ length: 10_001 }, (_, i) => `word${i}`).join(' ');
    const words = itemWords({ title: null, text });
    expect(words).toHaveLength(1);
    expect(fulfils(words, conditionOf(parseQuery('"word1 word2"')) as WordCondition)).toBe(true);
  });

  it.each(['acme -globex', '-raw:"!" acme'])('ask for nothing that %s excludes', (query) => {
    const condition = conditionOf(parseQuery(query)) as WordCondition;
    expect(fulfils(['acme'], condition)).toBe(true);
    expect(fulfils(['globex'], condition)).toBe(false);
  });

  it.each(['lang:en', 'ac*', 'raw:"!?"', 'acme OR lang:en'])('say nothing of %s', (query) => {
    expect(conditionOf(parseQuery(query))).toBeNull();
  });
});
