import { expect, it } from 'vitest';
import { probabilitiesOf } from '../../../../src/analysis/sentiment/earshot/probabilities.ts';
import { fitTo } from '../../../../src/analysis/sentiment/training/fit.ts';
import { seeded } from '../../../../src/analysis/sentiment/training/random.ts';

it('brings predicted shares and confidence to the true ones', () => {
  const random = seeded(7);
  const samples = Array.from({ length: 2000 }, () => {
    const scores = Float64Array.of(random() * 8, random() * 8, random() * 8);
    const truth = probabilitiesOf(scores, { bias: [1, 0, -1], sharpness: 0.5, share: 1 });
    const drawn = random();
    const label = drawn < (truth[0] ?? 0) ? 0 : drawn < (truth[0] ?? 0) + (truth[1] ?? 0) ? 1 : 2;
    return { first: scores, second: new Float64Array(3), label, weight: 1 };
  });
  const { bias, sharpness } = fitTo(samples, [1]);
  expect(sharpness).toBeCloseTo(0.5, 1);
  expect(bias[0]).toBeCloseTo(1, 0);
  expect(bias[2]).toBeCloseTo(-1, 0);
});
