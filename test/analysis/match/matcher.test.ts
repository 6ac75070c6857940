import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileMatcher } from '../../../src/analysis/match/matcher.ts';
import type { SimpleQuery } from './reference-match.ts';
import { printed, referenceMatch } from './reference-match.ts';

/** The pieces of `text` that `query` matches, or null when it does not match. */
function found(query: string, text: string, title: string | null = null): string[] | null {
  const [match] = compileMatcher(new Map([['q', query]])).match({ title, text });
  return (
    match?.spans.map(({ field, start, end }) => (field ? (title ?? '') : text).slice(start, end)) ?? null
  );
}

describe('a term', () => {
  it.each([
    [
      'acme',
      "Acme ACME ácmé Ａｃｍｅ Acme's acme’s #Acme @acme (acme)",
      ['Acme', 'ACME', 'ácmé', 'Ａｃｍｅ', 'Acme', 'acme', 'Acme', 'acme', 'acme'],
    ],
    ['acme', 'Acmephone pacme acmé2 acme2', null],
    ['acme', 'Ac\u200bme a\u0301cme Acme™ Acme®', ['Ac\u200bme', 'a\u0301cme', 'Acme', 'Acme']],
    ['ácmé', 'acme', ['acme']],
    ['acme*', 'Acmephone acm acme', ['Acmephone', 'acme']],
    ['"smart watch*x"', 'smart watch', null],
    ['"acme phone"', 'Acme  Phone, acme-phone; acme the phone', ['Acme  Phone', 'acme-phone']],
    ['coca-cola', 'Coca Cola coca–cola', ['Coca Cola', 'coca–cola']],
    ["mcdonald's", 'McDonald’s', ['McDonald’s']],
    ['straße', 'STRASSE Strasse', ['STRASSE', 'Strasse']],
    ['istanbul', 'İstanbul ISTANBUL', ['İstanbul', 'ISTANBUL']],
    ['ΣΟΦΟΣ', 'σοφός', ['σοφός']],
    ['malmo', 'Malmø', ['Malmø']],
    ['東京電力', '昨日の東京電力株', ['東京電力']],
    ['東京電力', '東京の電力', null],
    ['ガス', 'ｶﾞｽ カス', ['ｶﾞｽ']],
    ['삼성', '삼성은 좋다', ['삼성']],
    ['กาแฟ', 'ร้านกาแฟดี', ['กาแฟ']],
    ['acme', 'Acmeは最悪', ['Acme']],
    ['हिंदी', 'यह हिंदी है', ['हिंदी']],
    ['@acme', 'hi @Acme and acme', ['@Acme']],
    ['#acme', '#acme # acme', ['#acme']],
    ['AT&T', 'my AT&T bill, look at T', ['AT&T']],
    ['C++', 'C and C++', ['C++']],
    ['acme.com', 'See acme.com. Acme. Com', ['acme.com']],
    ['"🎯"', 'on 🎯!', ['🎯']],
    ['acme', '<b>Acme</b>&nbsp;', ['Acme']],
    ['acme', '\ud83dacme\ude00', ['acme']],
  ])('%s in "%s" finds %j', (query, text, expected) => {
    expect(found(query, text)).toEqual(expected);
  });

  it.each(['""', '"..."', '...'])('without anything to look for is refused: %s', (query) => {
    expect(() => compileMatcher(new Map([['Acme', `acme OR ${query}`]]))).toThrow(
      expect.objectContaining({ name: 'QueryError', queryId: 'Acme', position: 8 }),
    );
  });
});

describe('a query', () => {
  it('reports what made it hold: no exclusions, no failed branches, overlaps joined', () => {
    expect(found('acme OR "acme phone" OR (globex AND tv)', 'globex acme phone')).toEqual(['acme phone']);
    expect(found('acme -"looney tunes"', 'Acme, Looney Tunes')).toBeNull();
    expect(found('acme -"looney tunes"', 'Acme, Looney')).toEqual(['Acme']);
  });

  it('reaches across title and text, but a phrase stands within one', () => {
    expect(found('acme phone', 'the phone', 'Acme')).toEqual(['Acme', 'phone']);
    expect(found('"acme phone"', 'phone', 'acme')).toBeNull();
  });

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

  it('is one of many that share words', () => {
    const queries = new Map(
      Array.from({ length: 1_000 }, (_, i) => [`b${i}`, `brand${i} OR "the brand ${i}"`]),
    );
    const matcher = compileMatcher(queries);
    const matches = matcher.match({ title: null, text: 'brand7 and The Brand 12 and brand999x' });
    expect(matches.map(({ id }) => id)).toEqual(['b7', 'b12']);
  });
});

describe('matching', () => {
  const word = fc.constantFrom('acme', 'acmes', 'phone', 'bad', 'the');
  const query = fc.letrec<{ query: SimpleQuery }>((tie) => ({
    query: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      fc.record({
        kind: fc.constant('words' as const),
        words: fc.array(word, { minLength: 1, maxLength: 3 }),
        prefix: fc.constant(false),
      }),
      fc.record({
        kind: fc.constant('words' as const),
        words: fc.tuple(fc.constantFrom('ac', 'acme', 'p')),
        prefix: fc.constant(true),
      }),
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
    (text: string) => `\u200b${text}`,
  );
  const separator = fc.constantFrom(' ', ', ', '\n', ' — ', '. ', "'");
  const text = fc.array(fc.tuple(word, spelling, separator), { maxLength: 8 });

  it('agrees with the slow and obvious way, and spans cut out what was asked for', () => {
    fc.assert(
      fc.property(query, text, (generated, pieces) => {
        const required: SimpleQuery = {
          kind: 'and',
          children: [{ kind: 'words', words: ['acme'], prefix: false }, generated],
        };
        const words = ['acme', ...pieces.map(([plain]) => plain)];
        const written = `Acme ${pieces.map(([plain, spell, gap]) => spell(plain) + gap).join('')}`;
        const spans = found(printed(required), written);
        expect(spans !== null).toBe(referenceMatch(required, words));
        for (const span of spans ?? []) {
          const plain = span
            .normalize('NFD')
            .replace(/[\u0301\u200b]/g, '')
            .toLowerCase();
          expect(plain).toMatch(/^[a-z]+(?:[^a-z]+[a-z]+)*$/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['one word', 'a'.repeat(1_000_000)],
    ['nothing but emoji', '😂'.repeat(250_000)],
    ['nothing but marks', '\u0300\u0323'.repeat(250_000)],
    ['halves of surrogate pairs', '\ud83d'.repeat(250_000)],
    ['opening tags', '<a'.repeat(250_000)],
  ])('finds a brand after a megabyte of %s', (_, hostile) => {
    expect(found('acme', `${hostile} acme`)).toEqual(['acme']);
  });
});
