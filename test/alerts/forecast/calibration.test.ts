import { expect, it } from 'vitest';
import { calibrationOf } from '../../../alerts/forecast/calibration.ts';

const forecast = { hours: 6, negative: 20, low: 10, high: 40, exceeds: [{ count: 30, probability: 0.3 }] };
const came = (...counts: number[]) => counts.map((actual) => ({ forecast, actual }));

it('says how many outcomes lay within the band, edges included, and how sure that is', () => {
  const { forecasts, covered } = calibrationOf(came(9, 10, 25, 40, 41));
  expect(forecasts).toBe(5);
  expect(covered?.estimate).toBe(0.6);
  expect(covered?.low).toBeCloseTo(0.231, 2);
  expect(covered?.high).toBeCloseTo(0.882, 2);
});

it('takes the median of relative errors', () => {
  expect(calibrationOf(came(10, 20, 40)).medianError).toBe(0.5);
});

it('sets what was called likely against what came true', () => {
  expect(calibrationOf(came(5, 30, 31, 29)).reliability).toEqual([
    { from: 0.2, to: 0.4, claims: 4, foretold: 0.3, happened: 0.5 },
  ]);
});

it('claims nothing without forecasts', () => {
  expect(calibrationOf([])).toEqual({ forecasts: 0, covered: null, medianError: null, reliability: [] });
});
