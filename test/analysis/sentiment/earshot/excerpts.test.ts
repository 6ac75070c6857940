import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptsOf } from '../../../../src/analysis/sentiment/earshot/excerpts.ts';

const filler = 'Nothing of note was said here. '.repeat(200);

describe('excerptsOf', () => {
  it('reads a short text whole', () => {
    expect(excerptsOf('short', [{ start: 0, end: 5 }])).toEqual([{ start: 0, end: 5 }]);
  });

  it('reads sentences around the brand in a long text', () => {
    const at = 3000;
    const [only, more] = excerptsOf(filler, [{ start: at, end: at + 4 }]);
    expect(more).toBeUndefined();
    expect(only?.start).toBeLessThan(at - 100);
    expect(only?.end).toBeGreaterThan(at + 100);
    expect(filler.slice(only?.start, only?.end).trim()).toMatch(/^Nothing .* here\.$/);
  });

  it('reads beginning and end where the brand does not occur', () => {
    const excerpts = excerptsOf(filler, []);
    expect(excerpts[0]?.start).toBe(0);
    expect(excerpts.at(-1)?.end).toBe(filler.length);
  });

  it('reads a bounded part of any text, in order and apart where there are targets', () => {
    const starts = fc.array(fc.nat({ max: 60_000 }), { maxLength: 100 });
    fc.assert(
      fc.property(starts, fc.integer({ min: 701, max: 70_000 }), (found, length) => {
        const text = 'word. '.repeat(length / 6).padEnd(length, 'x');
        const targets = [...new Set(found)]
          .sort((a, b) => a - b)
          .map((at) => ({ start: at * 4, end: at * 4 + 4 }))
          .filter(({ end }) => end <= length);
        const excerpts = excerptsOf(text, targets);
        expect(excerpts.reduce((sum, { start, end }) => sum + end - start, 0)).toBeLessThanOrEqual(6 * 704);
        for (const [i, { start, end }] of excerpts.entries()) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(length);
          if (targets.length > 0) expect(start).toBeGreaterThanOrEqual(excerpts[i - 1]?.end ?? 0);
        }
      }),
    );
  });
});
