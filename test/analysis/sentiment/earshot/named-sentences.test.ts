import fc from 'fast-check';
import { expect, it } from 'vitest';
import { namedSentences } from '../../../../src/analysis/sentiment/earshot/named-sentences.ts';

function named(text: string, brand = 'Acme'): string[] {
  const targets = [...text.matchAll(new RegExp(brand, 'g'))].map(({ index }) => ({
    start: index,
    end: index + brand.length,
  }));
  const whole = { start: 0, end: text.length };
  return namedSentences(text, whole, targets).map(({ start, end }) => text.slice(start, end).trim());
}

it.each([
  ['Globex lost it. Acme found it.', ['Acme found it.']],
  ['Acme found it! Acme is great. Globex lost it.', ['Acme found it! Acme is great.']],
  ['Acme found it. Nobody else did. I like Acme.', ['Acme found it.', 'I like Acme.']],
  ['Acme found it.', []],
  ['Nobody did. Nothing happened.', []],
  ['I asked Mr. Hall of Acme Inc. about it. No answer.', ['I asked Mr. Hall of Acme Inc. about it.']],
  ['烦死了。Acme 很好。', ['Acme 很好。']],
  ['Lost again\nAcme found it', ['Acme found it']],
])('%s', (text, sentences) => {
  expect(named(text)).toEqual(sentences);
});

it('gives parts of the excerpt, in order and apart', () => {
  const word = fc.constantFrom('Acme', 'Globex', 'lost', '. ', '! ', '\n', ' ', '…', '。');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const text = words.join('');
      const targets = [...text.matchAll(/Acme/g)].map(({ index }) => ({ start: index, end: index + 4 }));
      let from = 0;
      for (const { start, end } of namedSentences(text, { start: 0, end: text.length }, targets)) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toContain('Acme');
        from = end;
      }
      expect(from).toBeLessThanOrEqual(text.length);
    }),
  );
});
