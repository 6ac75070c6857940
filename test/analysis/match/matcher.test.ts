import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileMatcher } from '../../../src/analysis/match/matcher.ts';
import { found } from './found.ts';
import {
  printed,
  referenceMatch,
  type SimpleNear,
  type SimpleQuery,
  type SimpleSide,
} from './reference-match.ts';

describe('a query', () => {
  it.each(['""', '"..."', '...', 'raw:" "', 'case:"!"'])(
    'without anything to look for is refused: %s',
    (query) => {
      expect(() => compileMatcher(new Map([['Acme', `acme OR ${query}`]]))).toThrow(
        expect.objectContaining({ name: 'QueryError', queryId: 'Acme' }),
      );
    },
  );

  it('marks spans in the title', () => {
    const matcher = compileMatcher(new Map([['Acme', 'acme']]));
    expect(matcher.match({ title: 'Is Acme ok?', text: 'acme' })).toEqual([
      {
        id: 'Acme',
        spans: [
          { start: 3, end: 7, field: 'title' },
          { start: 0, end: 4 },
        ],
      },
    ]);
  });

  it('is one of many that share words, and they come in the order they were given in', () => {
    const queries = new Map(
      Array.from({ length: 1_000 }, (_, i) => [`b${i}`, `brand${i} OR "the brand ${i}"`]),
    );
    queries.set('last', 'brand7');
    queries.set('again', 'BRAND7');
    const matcher = compileMatcher(queries);
    const matches = matcher.match({ title: null, text: 'brand7 and The Brand 12 and brand999x' });
    expect(matches.map(({ id }) => id)).toEqual(['b7', 'b12', 'last', 'again']);
  });
});

describe('matching', () => {
  const word = fc.constantFrom('acme', 'acmes', 'phone', 'bad', 'the');
  const words = fc.record({
    kind: fc.constant('words' as const),
    words: fc.array(word, { minLength: 1, maxLength: 3 }),
    prefix: fc.constant(false),
    title: fc.boolean(),
  });
  const beginning = fc.record({
    kind: fc.constant('words' as const),
    words: fc.constantFrom(['ac'], ['acme'], ['the', 'p'], ['bad', 'acme']),
    prefix: fc.constant(true),
    title: fc.constant(false),
  });
  const side = fc.letrec<{ side: SimpleSide; near: SimpleNear }>((tie) => ({
    near: fc.record({
      kind: fc.constant('near' as const),
      ordered: fc.boolean(),
      distance: fc.nat(3),
      left: tie('side'),
      right: tie('side'),
    }),
    side: fc.oneof(
      { maxDepth: 2, depthSize: 'small' },
      words,
      beginning,
      fc.record({
        kind: fc.constant('or' as const),
        children: fc.array(tie('side'), { minLength: 1, maxLength: 2 }),
      }),
      tie('near'),
    ),
  }));
  const query = fc.letrec<{ query: SimpleQuery }>((tie) => ({
    query: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      words,
      beginning,
      side.near,
      fc.record({
        kind: fc.constantFrom('and' as const, 'or' as const),
        children: fc.array(tie('query'), { minLength: 1, maxLength: 3 }),
      }),
      fc.record({ kind: fc.constant('not' as const), child: tie('query') }),
    ),
  })).query;
  const spelling = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.toUpperCase(),
    (text: string) => text.replace('a', 'á'),
    (text: string) => text.replace('a', 'а'),
    (text: string) => `\u200b${text}`,
    (text: string) => [...text].join('\u00ad'),
  );
  const separator = fc.constantFrom(' ', ', ', '\n', ' — ', '. ', ' (');
  const pieces = fc.array(fc.tuple(word, spelling, separator), { maxLength: 8 });

  it('agrees with the slow and obvious way about what matches and which words made it so', () => {
    fc.assert(
      fc.property(query, pieces, pieces, (generated, titlePieces, textPieces) => {
        const required: SimpleQuery = {
          kind: 'and',
          children: [{ kind: 'words', words: ['need'], prefix: false, title: false }, generated],
        };
        const title = written(titlePieces);
        const text = written([['need', (plain) => plain, ' '], ...textPieces]);
        const reasons = referenceMatch(required, { title: title.words, text: text.words });
        const [match] = compileMatcher(new Map([['q', printed(required)]])).match({
          title: title.string,
          text: text.string,
        });
        const hit = match?.spans.flatMap(({ field, start, end }) => {
          const { starts } = field === 'title' ? title : text;
          return starts.flatMap((at, i) => (at >= start && at < end ? [`${field ?? 'text'} ${i}`] : []));
        });
        expect(hit === undefined ? null : new Set(hit)).toEqual(reasons);
      }),
      { numRuns: 2_000 },
    );
  });

  function written(parts: readonly [plain: string, spell: (plain: string) => string, gap: string][]) {
    let string = '';
    const starts: number[] = [];
    for (const [plain, spell, gap] of parts) {
      const spelled = spell(plain);
      starts.push(string.length + (spelled.startsWith('\u200b') ? 1 : 0));
      string += spelled + gap;
    }
    return { string, starts, words: parts.map(([plain]) => plain) };
  }
});

describe('hostile input', () => {
  const hostile: [string, string][] = [
    ['one word', 'a'.repeat(1_000)],
    ['one letter', 'a '.repeat(1_000)],
    ['brands', 'acme phone '.repeat(200)],
    ['abbreviations', 'a.a_a'.repeat(300)],
    ['emoji', '😂'.repeat(500)],
    ['flags', '🇺🇸'.repeat(250)],
    ['marks', '\u0300\u0323'.repeat(500)],
    ['halves of surrogate pairs', '\ud83d'.repeat(1_000)],
    ['opening tags', '<a'.repeat(500)],
    ['hyphens', 'a-'.repeat(500)],
    ['invisible spaces', 'a\u200b'.repeat(500)],
    ['a hashtag', `#${'Ac'.repeat(500)}`],
    ['letters of other alphabets', 'аcме '.repeat(200)],
    ['characters', '東京'.repeat(500)],
  ];
  const matcher = compileMatcher(
    new Map([
      ['a', 'a OR "a a a a b" OR a* OR "a a*"'],
      ['near', '(a NEAR/100 a NEAR/100 acme) OR (acme NEAR/100 (phone OR ph*) ONEAR/50 acme)'],
      ['bomb', '"(a+)+$" OR raw:"(.*)*" OR raw:"...."'],
      ['characters', '東 NEAR/5 京'],
      ['emoji', '😂 NEAR/100 😂'],
    ]),
  );
  const steps = (text: string) => {
    const work = { steps: 0 };
    matcher.match({ title: null, text }, work);
    return work.steps + text.length;
  };

  it.each(hostile)('takes no more than twice the work when there are twice as many: %s', (_, text) => {
    const long = text.repeat(4);
    expect(steps(long + long) / steps(long)).toBeLessThan(2.5);
  });

  it.each(hostile)('hides no brand behind a megabyte of %s', (_, text) => {
    const megabyte = text.repeat(Math.ceil(1_000_000 / text.length));
    expect(found('globex', `${megabyte} globex`)).toEqual(['globex']);
  });

  it('judges 10,000 brands that are all one word once', () => {
    const one = { steps: 0 };
    const many = { steps: 0 };
    const brands = (count: number) =>
      compileMatcher(new Map(Array.from({ length: count }, (_, i) => [`b${i}`, i % 2 ? 'the' : '"THE"'])));
    brands(2).match({ title: null, text: 'the the the' }, one);
    expect(brands(10_000).match({ title: null, text: 'the the the' }, many)).toHaveLength(10_000);
    expect(many.steps).toBe(one.steps);
  });

  it('does no work for brands of which nothing stands in the text', () => {
    const work = (count: number) => {
      const steps = { steps: 0 };
      const queries = Array.from({ length: count }, (_, i): [string, string] => [
        `b${i}`,
        `(the brand${i}) OR "the shop ${i}" OR (of NEAR/3 brand${i})`,
      ]);
      compileMatcher(new Map(queries)).match(
        { title: null, text: 'the end of the brand of the shop' },
        steps,
      );
      return steps.steps;
    };
    expect(work(5_000)).toBe(work(5));
  });

  it('matches a query of 500 levels', () => {
    expect(found(`${'('.repeat(500)}acme${')'.repeat(500)}`, 'acme')).toEqual(['acme']);
    expect(found(`acme ${'-(b OR '.repeat(499)}c${')'.repeat(499)}`, 'acme b')).toBeNull();
  });
});
