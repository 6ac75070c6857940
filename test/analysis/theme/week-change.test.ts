import { expect, it } from 'vitest';
import { weekChange } from '../../../src/analysis/theme/week-change.ts';

it.each([
  [[5, 6, 4, 5, 25], 'more'],
  [[5, 6, 4, 5, 8], 'usual'],
  [[40, 42, 38, 41, 12], 'fewer'],
  [[2, 30, 1, 28, 29], 'usual'],
  [[0, 0, 0, 1], 'usual'],
  [[0, 0, 0, 9], 'more'],
  [[4, 4, 9], null],
  [[], null],
])('after %j it is %s', (counts, change) => {
  expect(weekChange(counts as number[])).toBe(change);
});

it('cries wolf rarely where weeks scatter by chance', () => {
  let state = 7;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
  /** Poisson of mean 6 (Knuth). */
  const poisson = () => {
    let count = -1;
    for (let product = 1; product > Math.exp(-6); product *= random()) count += 1;
    return count;
  };
  const alarms = Array.from({ length: 2_000 }, () => weekChange(Array.from({ length: 8 }, poisson)));
  expect(alarms.filter((change) => change !== 'usual').length / 2_000).toBeLessThan(0.02);
});
