import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanOf } from '../../../src/api/stats/span.ts';
import { stepMs, timeseries } from '../../../src/api/stats/timeseries.ts';
import { sumCounts } from '../../../src/core/metrics.ts';
import { BUCKET, DAY } from '../../../src/core/time.ts';

const at = (text: string) => new Date(`2026-01-${text}Z`);

describe('counts over time', () => {
  it('has a point for every step, those without mentions too', () => {
    const rollups = [
      { bucket: at('15T10:15:00'), negative: 1, neutral: 2, positive: 3 },
      { bucket: at('15T10:45:00'), negative: 1, neutral: 0, positive: 0 },
      { bucket: at('15T12:00:00'), negative: 0, neutral: 0, positive: 1 },
    ];
    const points = timeseries(rollups, { from: at('15T10:00:00'), to: at('15T12:15:00') }, '1h');
    expect(points).toEqual([
      { at: at('15T10:00:00'), counts: { negative: 2, neutral: 2, positive: 3 } },
      { at: at('15T11:00:00'), counts: { negative: 0, neutral: 0, positive: 0 } },
      { at: at('15T12:00:00'), counts: { negative: 0, neutral: 0, positive: 1 } },
    ]);
  });

  it('loses no mention, whatever the step', () => {
    const from = at('01T00:00:00');
    const rollup = fc
      .tuple(fc.nat(95), fc.nat(9), fc.nat(9), fc.nat(9))
      .map(([slot, negative, neutral, positive]) => ({
        bucket: new Date(from.getTime() + slot * BUCKET),
        negative,
        neutral,
        positive,
      }));
    fc.assert(
      fc.property(fc.array(rollup), fc.constantFrom('15m', '1h', '1d'), (rollups, step) => {
        const points = timeseries(rollups, { from, to: at('02T00:00:00') }, step);
        expect(points).toHaveLength(DAY / stepMs[step]);
        expect(sumCounts(points.map(({ counts }) => counts))).toEqual(sumCounts(rollups));
      }),
    );
  });
});

describe('a span of time', () => {
  it('is widened to whole quarter-hours', () => {
    const span = spanOf({ from: at('15T10:07:00'), to: at('15T10:31:00') }, at('20T00:00:00'), DAY);
    expect(span).toEqual({ from: at('15T10:00:00'), to: at('15T10:45:00') });
  });

  it('ends with the quarter-hour that is running, and is as long as is usual', () => {
    const span = spanOf({}, at('15T12:00:00'), DAY);
    expect(span).toEqual({ from: at('14T12:15:00'), to: at('15T12:15:00') });
  });
});
