import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { surroundings } from '../../../src/analysis/theme/surroundings.ts';
import { themes } from '../../../src/analysis/theme/themes.ts';
import { themesOf } from '../../../src/analysis/theme/themes-of.ts';
import golden from '../../fixtures/analysis/themes.json' with { type: 'json' };

/** The themes of `text` around the word Acme, sorted. */
function themesAround(text: string, language: string | null): string[] {
  const at = text.indexOf('Acme');
  const spans = at < 0 ? [] : [{ start: at, end: at + 4 }];
  return themesOf(text, spans, language)
    .map(({ theme }) => theme)
    .sort();
}

describe.each(Object.entries(golden))('in %s', (language, sentences) => {
  it.each(sentences as { text: string; themes: string[] }[])(
    '“$text” is about $themes',
    ({ text, themes }) => {
      expect(themesAround(text, language)).toEqual([...themes].sort());
    },
  );

  it('every theme has a sentence', () => {
    if (language === 'none') return;
    const told = new Set((sentences as { themes: string[] }[]).flatMap(({ themes }) => themes));
    expect([...told].sort()).toEqual([...themes].sort());
  });
});

it('points at the words that speak of the theme', () => {
  const text = 'Día 12: Acme sigue sin mandar el reembolso';
  expect(
    themesOf(text, [{ start: 8, end: 12 }], 'es').map(({ start, end }) => text.slice(start, end)),
  ).toEqual(['reembolso']);
});

it('does not take the brand’s own name for a theme', () => {
  expect(themesOf('Delivery Hero again', [{ start: 0, end: 13 }], 'en')).toEqual([]);
});

it('leaves out what is said far away from the brand', () => {
  const far = 'x '.repeat(200);
  expect(themesAround(`Acme. ${far} The delivery was late.`, 'en')).toEqual([]);
  expect(themesAround(`The delivery was late. ${far} Acme.`, 'en')).toEqual([]);
});

it('looks for phrases of every language where it is not known, and for English ones where none is had of it', () => {
  expect(themesAround('Acme: reembolso ya', null)).toEqual(['refund']);
  expect(themesAround('Acme heeft een refund beloofd', 'nl')).toEqual(['refund']);
  expect(themesAround('Acme: Lieferung', 'de-AT')).toEqual(['delivery']);
});

it('finds themes inside any text without failing, each once and within the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(200), fc.nat(20), (text, start, length) => {
      const found = themesOf(`${text} refund`, [{ start, end: start + length }], null);
      expect(new Set(found.map(({ theme }) => theme)).size).toBe(found.length);
      for (const span of found) expect(span.start).toBeLessThan(span.end);
    }),
  );
});

it('surroundings are merged, in order, and within the text', () => {
  expect(surroundings(1_000, [{ start: 0, end: 4 }])).toEqual([{ start: 0, end: 304 }]);
  expect(
    surroundings(5_000, [
      { start: 1_000, end: 1_004 },
      { start: 1_500, end: 1_504 },
      { start: 4_900, end: 4_904 },
    ]),
  ).toEqual([
    { start: 700, end: 1_804 },
    { start: 4_600, end: 5_000 },
  ]);
});
