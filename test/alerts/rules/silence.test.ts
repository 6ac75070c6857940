import { describe, expect, it } from 'vitest';
import { type Pulse, silenceOf } from '../../../alerts/rules/silence.ts';
import { addMs, DAY, HOUR } from '../../../src/core/time.ts';

/** A Monday. */
const START = new Date('2026-01-05T00:00:00.000Z');

/** A source that brings `perHour` in each hour for which `speaks`, for four weeks; then nothing for some hours. */
function pulse(perHour: number, gap: number, speaks: (hour: number) => boolean = () => true): Pulse {
  const hours = new Map<number, number>();
  for (let hour = 0; hour < 28 * 24; hour += 1)
    if (speaks(hour)) hours.set(addMs(START, hour * HOUR).getTime(), perHour);
  const lastAt = new Date(Math.max(...hours.keys()));
  return { hours, since: START, lastAt, until: addMs(lastAt, gap * HOUR) };
}

describe('a silence', () => {
  it('is the more surprising the longer it lasts, and the more the source used to bring', () => {
    const [short, long] = [6, 24].map((gap) => silenceOf(pulse(1, gap)).strength);
    expect(long).toBeGreaterThan(short ?? 0);
    expect(silenceOf(pulse(10, 6)).strength).toBeGreaterThan(short ?? 0);
    expect(silenceOf(pulse(1, 24))).toMatchObject({ perDay: expect.closeTo(24, 0) });
  });

  it('is none on a weekend where weekends were always quiet', () => {
    const weekday = (hour: number) => Math.floor(hour / 24) % 7 < 5;
    expect(silenceOf(pulse(2, 48, weekday)).strength).toBeLessThan(1);
    expect(silenceOf(pulse(2, 48 + 24, weekday)).strength).toBeGreaterThan(4);
  });

  it('says nothing of what is hardly known', () => {
    const rare = pulse(1, 240, (hour) => hour % (3 * 24) === 0);
    expect(silenceOf(rare).strength).toBe(0);
    const { hours, lastAt, until } = pulse(5, 48);
    expect(silenceOf({ hours, since: addMs(lastAt, -6 * DAY), lastAt, until }).strength).toBe(0);
  });
});
