import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Mixture } from '../../../../src/analysis/sentiment/earshot/mixture.ts';
import { createArena } from '../../../../src/analysis/sentiment/earshot/simd/arena.ts';

it('adds up rows, each times its share, however many', () => {
  const width = 4;
  const arena = createArena(65_536);
  const matrix = arena.floats(10 * width);
  matrix.numbers.set(matrix.numbers.map((_, i) => i - 7));
  const to = arena.floats(width);
  const parts = fc.array(fc.tuple(fc.nat(9), fc.integer({ min: -4, max: 4 })), { maxLength: 11 });
  const mixture = new Mixture(arena, 11);
  fc.assert(
    fc.property(parts, (chosen) => {
      mixture.clear();
      for (const [row, share] of chosen) mixture.add(matrix.address + row * width * 4, share);
      to.numbers.fill(1);
      mixture.addTo(to.address, width * 4);
      const sum = (j: number) =>
        chosen.reduce((all, [row, share]) => all + share * (matrix.numbers[row * width + j] ?? 0), 1);
      expect([...to.numbers]).toEqual([0, 1, 2, 3].map(sum));
    }),
  );
});
