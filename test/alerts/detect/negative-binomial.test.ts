import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logGamma } from '../../../alerts/detect/log-gamma.ts';
import { type CountModel, countAt, logPmf, surprise } from '../../../alerts/detect/negative-binomial.ts';

const model = fc.record({
  mean: fc.double({ min: 0.01, max: 300, noNaN: true }),
  dispersion: fc.double({ min: 0.002, max: 40, noNaN: true }),
});

/** P(Y > count) + ½ P(Y = count), term by term from the recurrence of the probabilities. */
function summedTail(count: number, { mean, dispersion }: CountModel): number {
  const r = 1 / dispersion;
  const q = mean / (r + mean);
  let probability = (r / (r + mean)) ** r;
  let below = 0;
  for (let k = 0; k < count; k += 1) {
    below += probability;
    probability *= ((k + r) / (k + 1)) * q;
  }
  return 1 - below - probability / 2;
}

test('the tail equals the sum of its terms', () => {
  fc.assert(
    fc.property(model, fc.integer({ min: 1, max: 400 }), (counts, count) => {
      const summed = summedTail(count, counts);
      // Below this, 1 − sum has lost its digits.
      fc.pre(summed > 1e-6);
      expect(surprise(count, counts)).toBeCloseTo(-Math.log10(summed), 4);
    }),
    { numRuns: 500 },
  );
});

test('a tail too deep for a plain sum is still told', () => {
  // Geometric: P(Y ≥ k) = q^k, so the mid-p tail is q^k (1 + q) ÷ 2.
  const q = 0.5;
  const expected = -(2000 * Math.log10(q) + Math.log10((1 + q) / 2));
  expect(surprise(2000, { mean: 1, dispersion: 1 })).toBeCloseTo(expected, 6);
});

test('probabilities sum to one', () => {
  const counts = { mean: 7.3, dispersion: 0.4 };
  const sum = Array.from({ length: 400 }, (_, k) => Math.exp(logPmf(k, counts))).reduce((a, b) => a + b);
  expect(sum).toBeCloseTo(1, 9);
});

test('surprise grows with the count and is never NaN', () => {
  const wide = fc.record({
    mean: fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
    dispersion: fc.double({ min: 0, max: 5000, noNaN: true }),
  });
  fc.assert(
    fc.property(wide, fc.integer({ min: 0, max: 2_000_000 }), (counts, count) => {
      const here = surprise(count, counts);
      expect(here).toBeGreaterThanOrEqual(0);
      expect(surprise(count + 1, counts)).toBeGreaterThanOrEqual(here - 1e-3);
    }),
  );
});

test('countAt is the first count that reaches the level', () => {
  fc.assert(
    fc.property(model, fc.double({ min: 0.5, max: 6, noNaN: true }), (counts, level) => {
      const count = countAt(level, counts);
      expect(surprise(count, counts)).toBeGreaterThanOrEqual(level);
      expect(surprise(count - 1, counts)).toBeLessThan(level);
    }),
  );
});

test.each([
  [0.5, 0.5 * Math.log(Math.PI)],
  [1, 0],
  [5, Math.log(24)],
  [171, 706.5730622457874],
])('logGamma(%d)', (x, expected) => {
  expect(logGamma(x)).toBeCloseTo(expected, 9);
});
