import fc from 'fast-check';
import { expect, test } from 'vitest';
import { budgets, scoreOf, thresholdFor, thresholds } from '../../../alerts/detect/sensitivity.ts';
import { sensitivities } from '../../../src/core/rule.ts';

test('a smaller budget never asks for less strength', () => {
  const budget = fc.double({ min: 1e-6, max: 100, noNaN: true });
  fc.assert(
    fc.property(budget, budget, (a, b) => {
      expect(thresholdFor(Math.min(a, b))).toBeGreaterThanOrEqual(thresholdFor(Math.max(a, b)));
    }),
  );
});

test('each sensitivity is its budget', () => {
  for (const sensitivity of sensitivities) {
    expect(thresholds[sensitivity]).toBe(thresholdFor(budgets[sensitivity]));
  }
});

test('the score is 0.5 where a balanced rule tells', () => {
  expect(scoreOf(thresholds.balanced)).toBe(0.5);
});
