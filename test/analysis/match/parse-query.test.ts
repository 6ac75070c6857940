import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/analysis/match/parse-query.ts';
import type { QueryNode } from '../../../src/core/query.ts';
import { QueryError } from '../../../src/core/query.ts';
import bad from '../../fixtures/analysis/bad-queries.json' with { type: 'json' };

/** Fully parenthesised form. */
function shown(node: QueryNode): string {
  if (node.kind === 'term') return `${node.text}${node.prefix ? '*' : ''}`;
  if (node.kind === 'not') return `!${shown(node.child)}`;
  return `(${node.children.map(shown).join(node.kind === 'and' ? ' & ' : ' | ')})`;
}

function errorOf(query: string): unknown {
  try {
    return parseQuery(query);
  } catch (error) {
    return error;
  }
}

describe('parseQuery', () => {
  it.each([
    ['acme', 'acme'],
    ['acme phone', '(acme & phone)'],
    ['acme AND phone', '(acme & phone)'],
    ['acme phone OR globex', '((acme & phone) | globex)'],
    ['acme (phone OR "smart watch")', '(acme & (phone | smart watch))'],
    ['acme NOT phone', '(acme & !phone)'],
    ['acme AND NOT phone -tv', '(acme & !phone & !tv)'],
    ['acme -(phone OR tv)', '(acme & !(phone | tv))'],
    ['NOT NOT acme', 'acme'],
    ['acme* and or not', '(acme* & and & or & not)'],
    ['“acme phone” –tv', '(acme phone & !tv)'],
    ['（acme）', 'acme'],
    ['coca-cola AT&T Yahoo! C++', '(coca-cola & AT&T & Yahoo! & C++)'],
    ['constructor toString', '(constructor & toString)'],
    ['NEAR protocol', '(NEAR & protocol)'],
    ['"(acme) OR: -x E*TRADE"', '(acme) OR: -x E*TRADE'],
    ['NOT (NOT acme OR phone)', '!(!acme | phone)'],
  ])('reads %s as %s', (query, tree) => {
    expect(shown(parseQuery(query))).toBe(tree);
  });

  it('keeps the position of each term', () => {
    expect(parseQuery('a  "b c"')).toMatchObject({ children: [{ position: 0 }, { position: 3 }] });
  });

  it('reads 500 levels and refuses thousands with a clear error', () => {
    const nested = (depth: number) => `${'('.repeat(depth)}acme${')'.repeat(depth)}`;
    expect(shown(parseQuery(nested(500)))).toBe('acme');
    expect(errorOf(nested(100_000))).toMatchObject({ name: 'QueryError', position: 501 });
    expect(errorOf(`acme ${'NOT '.repeat(100_000)}phone`)).toBeInstanceOf(QueryError);
    expect(errorOf('-'.repeat(100_000))).toBeInstanceOf(QueryError);
  });

  it('reads any string or says where it is wrong', () => {
    const bit = fc.constantFrom(
      'acme',
      ' ',
      '(',
      ')',
      '"',
      '-',
      'AND',
      'OR',
      'NOT',
      '*',
      ':',
      'é',
      '\ud83d',
      'NEAR/2',
    );
    fc.assert(
      fc.property(
        fc.array(bit).map((bits) => bits.join('')),
        (query) => {
          const result = errorOf(query);
          if (!(result instanceof Error)) return;
          expect(result).toBeInstanceOf(QueryError);
          expect((result as QueryError).position).toBeGreaterThanOrEqual(0);
          expect((result as QueryError).position).toBeLessThanOrEqual(query.length);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe('a bad query', () => {
  it.each(bad as [string, number, string][])(
    '%s is refused at %i, expecting %s',
    (query, position, expected) => {
      expect(errorOf(query)).toMatchObject({
        name: 'QueryError',
        position,
        expected: expect.stringContaining(expected),
        message: expect.stringContaining(`position ${position}`),
      });
    },
  );
});
