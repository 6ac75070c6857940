import fc from 'fast-check';
import { expect, it } from 'vitest';
import { estimateRecall } from '../../../src/analysis/relevance/recall.ts';

it('takes each week’s sample for the whole week', () => {
  const weeks = [
    { putAside: 100, judged: 10, about: 1 },
    { putAside: 20, judged: 10, about: 5 },
  ];
  expect(estimateRecall(80, weeks)?.estimate).toBeCloseTo(80 / (80 + 10 + 10), 10);
});

it('has Wilson’s interval for the share that was missed', () => {
  // Of 10 none: the interval reaches to z² ÷ (n + z²) = 0.2775.
  const recall = estimateRecall(50, [{ putAside: 100, judged: 10, about: 0 }]);
  expect(recall?.estimate).toBe(1);
  expect(recall?.high).toBeCloseTo(1, 10);
  expect(recall?.low).toBeCloseTo(50 / (50 + 27.75), 3);
});

it('is not known before anybody has judged, or when nothing is about the brand', () => {
  expect(estimateRecall(50, [])).toBeNull();
  expect(estimateRecall(50, [{ putAside: 100, judged: 0, about: 0 }])).toBeNull();
  expect(estimateRecall(0, [{ putAside: 100, judged: 10, about: 0 }])).toBeNull();
});

const week = fc
  .record({
    judged: fc.integer({ min: 1, max: 20 }),
    more: fc.nat(200),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ judged, more, part }) => ({ putAside: judged + more, judged, about: Math.round(judged * part) }));

it('lies within its interval, which lies within [0, 1]', () => {
  fc.assert(
    fc.property(
      fc.array(week, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 500 }),
      (weeks, heard) => {
        const { estimate = -1, low = -1, high = -1 } = estimateRecall(heard, weeks) ?? {};
        expect(low).toBeGreaterThanOrEqual(0);
        expect(estimate).toBeGreaterThanOrEqual(low - 1e-9);
        expect(high).toBeGreaterThanOrEqual(estimate - 1e-9);
        expect(high).toBeLessThanOrEqual(1);
      },
    ),
  );
});
