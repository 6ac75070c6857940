import { expect, it } from 'vitest';
import { lowerBy, type Sample } from '../../../alerts/rules/welch.ts';

const sample = (count: number, mean: number, variance = 1): Sample => ({ count, mean, variance });

it('is Welch’s test: as tables of Student’s distribution have it', () => {
  // Equal samples of eleven: 20 degrees of freedom, of which 1.725 is the upper 5 % and 2.845 the upper ½ %.
  const apart = (t: number) => lowerBy(sample(11, 0), sample(11, t * Math.sqrt(2 / 11))) ?? Number.NaN;
  expect(10 ** -apart(1.725)).toBeCloseTo(0.05, 4);
  expect(10 ** -apart(2.845)).toBeCloseTo(0.005, 4);
  expect(10 ** -apart(0)).toBeCloseTo(0.5, 10);
  expect(10 ** -apart(-1.725)).toBeCloseTo(0.95, 4);
  // Two degrees of freedom have a closed form: ½ (1 − t ÷ √(2 + t²)).
  const two = lowerBy(sample(2, 0), sample(2, 3)) ?? Number.NaN;
  expect(10 ** -two).toBeCloseTo(0.5 * (1 - 3 / Math.sqrt(11)), 8);
});

it('is the surer the more is known, and says nothing of single measurements', () => {
  const [few, many] = [10, 100].map((count) => lowerBy(sample(count, 3.5), sample(300, 4)) ?? 0);
  expect(many).toBeGreaterThan(2 * (few ?? 0));
  expect(lowerBy(sample(1, 1), sample(300, 4))).toBeNull();
  expect(lowerBy(sample(10, 1, 0), sample(300, 5, 0))).toBeGreaterThan(5);
});
