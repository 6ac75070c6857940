import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptRange, type Mark, marksOf, piecesOf } from '../../src/web/mentions/marks.ts';

const anyMarks = fc.array(
  fc.record({
    start: fc.integer({ min: -5, max: 60 }),
    end: fc.integer({ min: -5, max: 60 }),
    kind: fc.constantFrom('brand' as const, 'negative' as const, 'positive' as const),
  }),
);

describe('marks of a mention', () => {
  const evidence = (text: string, start: number, weight: number) => ({
    text,
    start,
    end: start + text.length,
    weight,
  });

  it('measures evidence in title and text together, and spans in their own field', () => {
    const marks = marksOf({
      title: 'Awful Acme',
      text: 'Acme is great',
      spans: [
        { start: 6, end: 10, field: 'title' },
        { start: 0, end: 4 },
      ],
      evidence: [evidence('Awful', 0, -0.4), evidence('great', 19, 0.3)],
    });
    expect(marks.title).toEqual([
      { start: 6, end: 10, kind: 'brand' },
      { start: 0, end: 5, kind: 'negative' },
    ]);
    expect(marks.text).toEqual([
      { start: 0, end: 4, kind: 'brand' },
      { start: 8, end: 13, kind: 'positive' },
    ]);
  });

  it('measures evidence in the text alone where there is no title', () => {
    const { text } = marksOf({ title: null, text: 'Awful', spans: [], evidence: [evidence('Awful', 0, -1)] });
    expect(text).toEqual([{ start: 0, end: 5, kind: 'negative' }]);
  });
});

describe('pieces', () => {
  it('carries every mark that covers them', () => {
    const marks: Mark[] = [
      { start: 0, end: 4, kind: 'brand' },
      { start: 2, end: 6, kind: 'negative' },
    ];
    expect(piecesOf('abcdefgh', marks)).toEqual([
      { text: 'ab', kinds: ['brand'] },
      { text: 'cd', kinds: ['brand', 'negative'] },
      { text: 'ef', kinds: ['negative'] },
      { text: 'gh', kinds: [] },
    ]);
  });

  it('joins up to the text, whatever the marks say', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), anyMarks, (text, marks) => {
        const joined = piecesOf(text, marks).map((piece) => piece.text);
        expect(joined.join('')).toBe(text);
        expect(joined).not.toContain('');
      }),
    );
  });
});

describe('excerpt', () => {
  const brandAt = (start: number): Mark[] => [{ start, end: start + 4, kind: 'brand' }];

  it('keeps a short text whole', () => {
    expect(excerptRange('short', [], 100)).toEqual({ start: 0, end: 5 });
  });

  it('shows the brand, however late it comes', () => {
    const text = `${'word '.repeat(400)}Acme ${'more '.repeat(400)}`;
    const at = text.indexOf('Acme');
    const { start, end } = excerptRange(text, brandAt(at), 300);
    expect(start).toBeLessThan(at);
    expect(end).toBeGreaterThan(at + 4);
    expect(end - start).toBeLessThanOrEqual(300);
    expect(text.slice(start, end)).toMatch(/^word .* more$/u);
  });

  it('stays inside the text and never cuts a character in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 90, maxLength: 400 }), fc.nat(400), (text, at) => {
        const { start, end } = excerptRange(text, brandAt(Math.min(at, text.length - 4)), 80);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(start).toBeLessThanOrEqual(end);
        expect(text.slice(start, end).isWellFormed()).toBe(true);
      }),
    );
  });
});
