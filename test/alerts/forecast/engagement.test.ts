import { describe, expect, it } from 'vitest';
import { predictReactions } from '../../../alerts/forecast/engagement.ts';
import { addMs, HOUR } from '../../../src/core/time.ts';
import { Draws } from '../../eval/alerts/draws.ts';

const BORN = new Date('2026-01-15T12:00:00Z');
const later = (hours: number) => addMs(BORN, hours * HOUR);
/** Counts at the given hours of a post that gets `scale` reactions in its first hour and then grows by a power of time. */
const grown = (scale: number, power: number, hours: readonly number[]) => [
  { at: BORN, total: 0 },
  ...hours.map((hour) => ({ at: later(hour), total: Math.round(scale * hour ** power) })),
];

describe('reactions foretold', () => {
  it('follow the power that a post grows by', () => {
    const expected = predictReactions(grown(100, 0.8, [0.25, 0.5, 1, 2, 4, 6]), later(6), 18)?.expected ?? 0;
    expect(Math.abs(expected - 100 * 24 ** 0.8) / (100 * 24 ** 0.8)).toBeLessThan(0.15);
  });

  it('stand still where the post does', () => {
    const stale = grown(100, 0.8, [0.25, 1]).concat(
      [3, 8, 24].map((hour) => ({ at: later(hour), total: 100 })),
    );
    expect(predictReactions(stale, later(24), 24)?.expected).toBeLessThan(115);
  });

  it('never fall below what is there, and widen with the time ahead', () => {
    const samples = grown(50, 0.5, [0.5, 1, 2]);
    const bands = [1, 6, 24].map((hours) => predictReactions(samples, later(2), hours));
    for (const band of bands) {
      expect(band?.low).toBeGreaterThanOrEqual(71);
      expect(band?.expected).toBeGreaterThanOrEqual(band?.low ?? Number.NaN);
      expect(band?.high).toBeGreaterThan(band?.expected ?? Number.NaN);
    }
    const widths = bands.map((band) => (band?.high ?? 0) - (band?.low ?? 0));
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
  });

  it('hold about 80 of 100 outcomes of posts that grow unevenly', () => {
    const draws = new Draws(1);
    let inside = 0;
    for (let post = 0; post < 400; post += 1) {
      const [scale, power] = [draws.betweenLog(5, 500), Math.max(0.1, 0.55 + 0.2 * draws.normal())];
      const total = (hour: number) => scale * hour ** power * Math.exp(0.1 * draws.normal());
      const samples = [{ at: BORN, total: 0 }];
      for (const hour of [0.25, 0.5, 1, 2, 3])
        samples.push({
          at: later(hour),
          total: Math.max(samples.at(-1)?.total ?? 0, Math.round(total(hour))),
        });
      // What is yet to come goes its own way: about 20 % off after that long.
      const turn = Math.exp(0.2 * Math.log(4) * draws.normal());
      const outcome = Math.max(samples.at(-1)?.total ?? 0, total(12) * turn);
      const band = predictReactions(samples, later(3), 9);
      if (band !== null && outcome >= band.low && outcome <= band.high) inside += 1;
    }
    expect(inside / 400).toBeGreaterThan(0.7);
    expect(inside / 400).toBeLessThan(0.95);
  });

  it('are not known where nothing was counted', () => {
    expect(predictReactions([], later(1), 6)).toBeNull();
    expect(predictReactions([{ at: later(2), total: 5 }], later(1), 6)).toBeNull();
  });
});
