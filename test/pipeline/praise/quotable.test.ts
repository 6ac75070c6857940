import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotableSentence } from '../../../src/pipeline/praise/quotable.ts';

/** Each word that stands in `text` with its weight. */
function judged(text: string, weights: Record<string, number>) {
  const evidence = Object.entries(weights).map(([word, weight]) => {
    const start = text.indexOf(word);
    return { text: word, start, end: start + word.length, weight };
  });
  return { text, language: 'en', evidence };
}

describe('a sentence to quote', () => {
  it('is the one that praises most clearly', () => {
    const text =
      'I bought it in May. The staff were wonderful and kind to us. It is good, as far as I can say today.';
    expect(quotableSentence(judged(text, { wonderful: 0.6, kind: 0.3, good: 0.3 }))?.sentence).toBe(
      'The staff were wonderful and kind to us.',
    );
  });

  it.each([
    [
      'blames as well',
      'The staff were wonderful but the delivery was awful.',
      { wonderful: 0.9, awful: -0.2 },
    ],
    ['asks', 'Are the staff always as wonderful as they were today?', { wonderful: 0.9 }],
    ['holds an address', 'Wonderful staff, read more on https://shop.example today.', { Wonderful: 0.9 }],
    ['calls somebody', 'Wonderful staff at @acme, thank you all very much.', { Wonderful: 0.9 }],
    ['is too short', 'Wonderful staff.', { Wonderful: 0.9 }],
    ['is too long', `Wonderful staff ${'and so on '.repeat(30)}.`, { Wonderful: 0.9 }],
    ['says nothing', 'They have opened a shop in the harbour of our town.', {}],
  ])('is none that %s', (_, text, weights) => {
    expect(quotableSentence(judged(text, weights))).toBeNull();
  });

  it('stands in its text, whatever that is and whatever its language is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string(), (text, language) => {
        const evidence = [{ text: '', start: 0, end: Math.min(1, text.length), weight: 1 }];
        const found = quotableSentence({ text, language, evidence });
        expect(found === null || text.includes(found.sentence)).toBe(true);
      }),
    );
  });
});
