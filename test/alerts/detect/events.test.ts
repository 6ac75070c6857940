import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEventMemory, feelEvent, learnEvent } from '../../../alerts/detect/events.ts';
import { thresholds } from '../../../alerts/detect/sensitivity.ts';
import { PER_DAY, replay, stream } from '../support/stream.ts';

const quiet = { factor: 1.1, variance: 0.01, eventWeight: 0.02 };
const launch = { factor: 6, variance: 0.01, eventWeight: 1 };

/** Days, at no regular hour, on which a launch begins that brings much talk for a day, and twice the complaints of it. */
const launches = [14.4, 20.9, 28.2];
const onLaunch = (day: number, only = launches) => only.some((begin) => day >= begin && day < begin + 1);

/** The strongest verdict in the two days from the beginning of each launch on. */
function strongest(shape: Parameters<typeof stream>[0]['shape']): number[] {
  const verdicts = replay(stream({ seed: 3, perDay: 1000, days: 31, ...(shape ? { shape } : {}) }));
  return launches.map((begin) =>
    Math.max(
      ...verdicts
        .slice(Math.floor(begin * PER_DAY), Math.floor((begin + 2) * PER_DAY))
        .map((verdict) => verdict?.strength ?? 0),
    ),
  );
}

describe('launches that always draw complaints', () => {
  const launching = (means: { negative: number; other: number }, day: number) =>
    onLaunch(day) ? { negative: means.negative * 12, other: means.other * 5 } : means;

  test('are told less and less loudly, in the end not at all', () => {
    const [first = 0, second = 0, third = 0] = strongest(launching);
    expect(second).toBeLessThan(first);
    expect(third).toBeLessThan(thresholds.balanced);
  });

  test('do not hide a crisis that breaks out during the next one', () => {
    const [, , third = 0] = strongest((means, day) => {
      const usual = launching(means, day);
      return day >= 28.6 && day < 29 ? { ...usual, negative: usual.negative * 5 } : usual;
    });
    expect(third).toBeGreaterThan(thresholds.low);
  });

  test('do not hide a crisis on a quiet day', () => {
    const told = replay(
      stream({
        seed: 4,
        perDay: 1000,
        days: 36,
        shape: (means, day) =>
          day >= 35.5 ? { ...means, negative: means.negative * 5 } : launching(means, day),
      }),
    ).slice(35.5 * PER_DAY);
    expect(told.slice(0, 4).some((verdict) => (verdict?.strength ?? 0) >= thresholds.balanced)).toBe(true);
  });
});

test('a crisis on ordinary days says nothing about events', () => {
  const memory = createEventMemory();
  for (let bucket = 0; bucket < PER_DAY; bucket += 1) {
    learnEvent(memory, { ...quiet, eventWeight: 0 }, { observed: 100, usual: 5 }, 1);
  }
  expect(feelEvent(memory, quiet, 1).complaints).toBe(1);
});

test('a slow day is no event', () => {
  const memory = createEventMemory();
  expect(feelEvent(memory, { factor: 0.2, variance: 0.1, eventWeight: 1 }, 1).afterglow).toBe(0);
});

test('an event is felt half as much a day after it', () => {
  const memory = createEventMemory();
  feelEvent(memory, launch, 1);
  expect(feelEvent(memory, { ...quiet, eventWeight: 0 }, PER_DAY).afterglow).toBeCloseTo(0.5);
});

test('half of what an event was like is forgiven after sixty days', () => {
  const memory = createEventMemory();
  for (let bucket = 0; bucket < 4 * PER_DAY; bucket += 1) {
    learnEvent(memory, launch, { observed: 90, usual: 5 }, 1);
  }
  const before = feelEvent(memory, quiet, 1).complaints;
  learnEvent(memory, { ...quiet, eventWeight: 0 }, { observed: 0, usual: 5 }, 60 * PER_DAY);
  expect(before).toBeGreaterThan(2.5);
  expect(feelEvent(memory, quiet, 1).complaints - 1).toBeCloseTo((before - 1) / 2);
});

test('the outlook is between no more complaints than explained and the most that is believed', () => {
  const moment = fc.record({
    factor: fc.double({ min: 0.01, max: 50, noNaN: true }),
    variance: fc.double({ min: 0, max: 1, noNaN: true }),
    eventWeight: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  const bucket = fc.record({
    busy: moment,
    observed: fc.nat(2000),
    usual: fc.double({ min: 1e-4, max: 300, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(bucket, { maxLength: 60 }), (buckets) => {
      const memory = createEventMemory();
      for (const { busy, observed, usual } of buckets) {
        const { afterglow, complaints } = feelEvent(memory, busy, 1);
        expect(afterglow).toBeGreaterThanOrEqual(busy.factor > 1 ? busy.eventWeight : 0);
        expect(afterglow).toBeLessThanOrEqual(1);
        expect(complaints).toBeGreaterThanOrEqual(1);
        // Three of each bucket are let through however few are explained, against a prior of twenty.
        expect(complaints).toBeLessThanOrEqual(5 + (3 * 60) / 20);
        learnEvent(memory, busy, { observed, usual }, 1);
      }
    }),
    { numRuns: 50 },
  );
});
