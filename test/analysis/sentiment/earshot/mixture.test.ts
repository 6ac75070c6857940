import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Mixture } from '../../../../src/analysis/sentiment/earshot/mixture.ts';

it('adds up rows, each times its factor, however many', () => {
  const width = 3;
  const matrix = Float32Array.from({ length: 10 * width }, (_, i) => i - 7);
  const parts = fc.array(fc.tuple(fc.nat(9), fc.integer({ min: -4, max: 4 })), { maxLength: 11 });
  const mixture = new Mixture();
  fc.assert(
    fc.property(parts, (chosen) => {
      mixture.clear();
      for (const [row, factor] of chosen) mixture.add(row, factor);
      const to = new Float32Array(width + 1).fill(1);
      mixture.addTo(to, 1, matrix, width);
      const sum = (j: number) =>
        chosen.reduce((all, [row, factor]) => all + factor * (matrix[row * width + j] ?? 0), 1);
      expect([...to]).toEqual([1, sum(0), sum(1), sum(2)]);
    }),
  );
});
