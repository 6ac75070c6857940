import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUCKET, DAY, HOUR } from '../../../src/core/time.ts';
import { comparisonNames, comparisonsFor, periodNames, periodOf } from '../../../src/web/period/period.ts';
import { periodParams } from '../../../src/web/period/period-href.ts';

const now = new Date('2026-04-02T09:07:00Z');
const zone = 'Europe/Berlin';
const iso = (at: Date | undefined) => at?.toISOString();

describe('a period', () => {
  it('is the last seven days where nothing else is asked for, in steps of six hours', () => {
    const { name, from, to, step, bounds } = periodOf({}, zone, now);
    expect([name, iso(from), iso(to)]).toEqual([
      '7d',
      '2026-03-26T09:15:00.000Z',
      '2026-04-02T09:15:00.000Z',
    ]);
    expect([step, bounds.length]).toEqual([6 * HOUR, 29]);
  });

  it('of thirty days begins at midnight in its zone, over a change of clocks as well', () => {
    const { bounds } = periodOf({ period: '30d' }, zone, now);
    expect(iso(bounds[0])).toBe('2026-03-03T23:00:00.000Z');
    // On 29 March clocks went from 2 to 3.
    expect(bounds.map(iso)).toContain('2026-03-28T23:00:00.000Z');
    expect(bounds.map(iso)).toContain('2026-03-29T22:00:00.000Z');
    expect(bounds).toHaveLength(31);
  });

  it('of days of one’s own is whole days, and ends now at the latest', () => {
    const past = periodOf({ period: 'custom', from: '2026-01-05', to: '2026-01-06' }, zone, now);
    expect([iso(past.from), iso(past.to), past.step]).toEqual([
      '2026-01-04T23:00:00.000Z',
      '2026-01-06T23:00:00.000Z',
      HOUR,
    ]);
    const running = periodOf({ period: 'custom', from: '2026-04-02', to: '2026-05-01' }, zone, now);
    expect(iso(running.to)).toBe('2026-04-02T09:15:00.000Z');
  });

  it.each([
    { from: '2026-02-30', to: '2026-03-01' },
    { from: '2026-03-02', to: '2026-03-01' },
    { from: '1990-01-01', to: '2026-03-01' },
    { from: 'yesterday', to: 'today' },
  ])('that cannot be is the usual one: $from to $to', (days) => {
    expect(periodOf({ period: 'custom', ...days }, zone, now).name).toBe('7d');
  });

  it('is compared with as many days before, or with the same weekdays of a year ago', () => {
    const before = periodOf({ period: '30d' }, zone, now).compared;
    expect([iso(before?.from), iso(before?.to)]).toEqual([
      '2026-02-01T23:00:00.000Z',
      '2026-03-03T09:15:00.000Z',
    ]);
    const { from, compared } = periodOf({ compare: 'year' }, zone, now);
    expect(from.getTime() - (compared?.from.getTime() ?? 0)).toBe(364 * DAY);
    expect(periodOf({ compare: 'none' }, zone, now).compared).toBeNull();
  });

  it('is never compared with a part of itself', () => {
    expect(comparisonsFor(periodOf({ period: '90d' }, zone, now))).not.toContain('4w');
    expect(periodOf({ period: '90d', compare: '4w' }, zone, now).compared?.name).toBe('previous');
  });

  it('is cut at quarter-hours, in order, and its address leads back to it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...periodNames),
        fc.constantFrom(...comparisonNames),
        fc.constantFrom('UTC', zone, 'Asia/Kathmandu', 'America/St_Johns'),
        fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
        (name, compare, timezone, at) => {
          const period = periodOf({ period: name, compare }, timezone, at);
          const all = [...period.history, ...period.bounds.slice(1)].map((bound) => bound.getTime());
          expect(all.every((bound) => bound % BUCKET === 0)).toBe(true);
          expect(all.every((bound, index) => index === 0 || bound > (all[index - 1] ?? 0))).toBe(true);
          expect(period.history.at(-1)).toEqual(period.from);
          expect(periodOf(periodParams(period), timezone, at)).toEqual(period);
        },
      ),
      { numRuns: 60 },
    );
  });
});
