import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/analysis/match/parse-query.ts';
import { printQuery } from '../../../src/analysis/match/print-query.ts';
import type { QueryNode } from '../../../src/core/query.ts';
import { QueryError } from '../../../src/core/query.ts';
import bad from '../../fixtures/analysis/bad-queries.json' with { type: 'json' };

/** Fully parenthesised form. */
function shown(node: QueryNode): string {
  switch (node.kind) {
    case 'term':
      return `${node.field ?? ''}${node.mode === 'plain' ? '' : `!${node.mode}`}${node.field || node.mode !== 'plain' ? ':' : ''}${node.text}${node.prefix ? '*' : ''}`;
    case 'attribute':
      return `${node.name}=${node.value}`;
    case 'not':
      return `!${shown(node.child)}`;
    case 'near':
      return `(${shown(node.left)} ${node.ordered ? '>' : '~'}${node.distance} ${shown(node.right)})`;
    default:
      return `(${node.children.map(shown).join(node.kind === 'and' ? ' & ' : ' | ')})`;
  }
}

/** A tree as what it means, wherever it was written. */
function placeless(tree: QueryNode): unknown {
  return JSON.parse(JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value)));
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
    ['«acme phone» „tv“ "5\\" disk"', '(acme phone & tv & 5" disk)'],
    ['"acme pho*" "E*TRADE"', '(acme pho* & E*TRADE)'],
    ['title:acme author:"Bob Roe" TITLE:b*', '(title:acme & author:Bob Roe & title:b*)'],
    ['title:(a OR b -"c d") e', '((title:a | (title:b & !title:c d)) & e)'],
    [
      'case:Acme raw:C++ raw:"a*" title:case:(A B)',
      '(!case:Acme & !raw:C++ & !raw:a* & (title!case:A & title!case:B))',
    ],
    [
      'acme -site:Example.COM lang:(en OR pt_BR) source:reddit',
      '(acme & !site=example.com & (lang=en | lang=pt-br) & source=reddit)',
    ],
    ['acme site:münchen.de', '(acme & site=xn--mnchen-3ya.de)'],
    ['a b NEAR/5 c d', '(a & (b ~5 c) & d)'],
    ['a NEAR/5 b ONEAR/0 "c d"', '((a ~5 b) >0 c d)'],
    ['a NEAR/5 (b OR c ONEAR/2 d)', '(a ~5 (b | (c >2 d)))'],
    ['a -b NEAR/100 c OR d', '((a & !(b ~100 c)) | d)'],
    ['title:(a NEAR/3 b)', '(title:a ~3 title:b)'],
    ['acme(phone)"tv"', '(acme & phone & tv)'],
    ['Near near NEAR', '(Near & near & NEAR)'],
  ])('reads %s as %s', (query, tree) => {
    expect(shown(parseQuery(query))).toBe(tree);
  });

  it('keeps the position of each term', () => {
    expect(parseQuery('a  "b c"')).toMatchObject({ children: [{ position: 0 }, { position: 3 }] });
  });

  it('reads 500 levels and refuses thousands with a clear error', () => {
    const nested = (depth: number) => `${'('.repeat(depth)}acme${')'.repeat(depth)}`;
    expect(shown(parseQuery(nested(500)))).toBe('acme');
    expect(errorOf(nested(100_000))).toMatchObject({ name: 'QueryError', position: 500 });
    expect(shown(parseQuery(`acme ${'NOT '.repeat(99_999)}phone`))).toBe('(acme & !phone)');
    expect(errorOf('-'.repeat(100_000))).toBeInstanceOf(QueryError);
  });

  it('reads any string, and what it prints reads the same; or it says where it is wrong', () => {
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
      ...['NEAR/2', 'ONEAR/0', 'title:', 'raw:', 'case:', 'lang:', 'en', '“', '\\', '（', '–'],
    );
    fc.assert(
      fc.property(
        fc.array(bit).map((bits) => bits.join('')),
        (query) => {
          const result = errorOf(query);
          if (!(result instanceof Error)) {
            const tree = parseQuery(query);
            expect(placeless(parseQuery(printQuery(tree)))).toEqual(placeless(tree));
            return;
          }
          expect(result).toBeInstanceOf(QueryError);
          expect((result as QueryError).position).toBeGreaterThanOrEqual(0);
          expect((result as QueryError).position).toBeLessThanOrEqual(query.length);
        },
      ),
      { numRuns: 3_000 },
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
