import { expect, it } from 'vitest';
import { probabilityOf, testEffect } from '../../../alerts/forecast/response-effect.ts';

const forecast = {
  hours: 6,
  negative: 31,
  low: 18,
  high: 60,
  exceeds: [
    { count: 8, probability: 0.99 },
    { count: 14, probability: 0.95 },
    { count: 18, probability: 0.9 },
    { count: 31, probability: 0.5 },
    { count: 60, probability: 0.1 },
    { count: 110, probability: 0.02 },
  ],
};

it('says that an answer helped when fewer came than nine in ten times without it', () => {
  expect(testEffect(forecast, 12, 1)).toMatchObject({ verdict: 'helped' });
  expect(testEffect(forecast, 12, null).pValue).toBeLessThan(0.1);
});

it('says nothing of fewer than expected within the band', () => {
  expect(testEffect(forecast, 22, 1)).toMatchObject({ verdict: 'unclear' });
  expect(testEffect(forecast, 31, 1).pValue).toBeGreaterThan(0.4);
});

it('says that it got worse when more came than nine in ten times', () => {
  expect(testEffect(forecast, 75, 1)).toMatchObject({ verdict: 'worsened' });
});

it('does not take sources that were not read for an answer that helped', () => {
  expect(testEffect(forecast, 12, 0.6)).toMatchObject({ verdict: 'unclear' });
  expect(testEffect(forecast, 75, 0.6)).toMatchObject({ verdict: 'worsened' });
});

it('reads probabilities between the counts that are told', () => {
  expect(probabilityOf(forecast, 18)).toBe(0.9);
  expect(probabilityOf(forecast, 24)).toBeGreaterThan(0.5);
  expect(probabilityOf(forecast, 24)).toBeLessThan(0.9);
  expect(probabilityOf(forecast, 1)).toBe(1);
  expect(probabilityOf(forecast, 1_000)).toBe(0.02);
});
