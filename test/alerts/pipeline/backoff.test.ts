import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextAttempt, retrySchedule } from '../../../alerts/pipeline/backoff.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../../src/core/time.ts';
import { seeded } from '../support/random.ts';

const FIRST = new Date('2026-01-15T12:00:00.000Z');
const fraction = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

test('waits grow up to four hours, give or take a fifth', () => {
  const waits = Array.from({ length: 10 }, (_, index) => retrySchedule(index + 1, () => 0.5));
  expect(waits.slice(0, 4)).toEqual([10 * SECOND, 30 * SECOND, 90 * SECOND, 270 * SECOND]);
  expect(waits.toSorted((a, b) => a - b)).toEqual(waits);
  expect(waits.at(-1)).toBe(4 * HOUR);
});

test('whatever the jitter, a wait is longer than the one before until the longest is near', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 7 }), fraction, fraction, (attempt, one, other) => {
      expect(retrySchedule(attempt + 1, () => other)).toBeGreaterThan(retrySchedule(attempt, () => one));
    }),
  );
});

test('receivers that failed together are not retried together', () => {
  const random = seeded(1);
  const waits = Array.from({ length: 20 }, () => retrySchedule(4, random));
  expect(new Set(waits).size).toBe(20);
});

test('a delivery that never succeeds is given up within a day of its first attempt', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const random = seeded(seed);
      let now = FIRST;
      let attempts = 1;
      for (;;) {
        const next = nextAttempt(
          { attempt: attempts, firstAttemptAt: FIRST, retryAfterMs: null },
          now,
          random,
        );
        if (next === null) break;
        expect(next.getTime()).toBeGreaterThan(now.getTime());
        now = next;
        attempts += 1;
      }
      expect(now.getTime() - FIRST.getTime()).toBeLessThanOrEqual(DAY);
      expect(now.getTime() - FIRST.getTime()).toBeGreaterThan(DAY - 5 * HOUR);
      expect(attempts).toBeGreaterThan(8);
    }),
  );
});

test('a receiver that asks for more time gets it', () => {
  const failure = { attempt: 1, firstAttemptAt: FIRST, retryAfterMs: 20 * MINUTE };
  expect(nextAttempt(failure, FIRST, () => 0)).toEqual(new Date(FIRST.getTime() + 20 * MINUTE));
});

test('one that asks for more than is left is given up', () => {
  const failure = { attempt: 3, firstAttemptAt: FIRST, retryAfterMs: 2 * HOUR };
  expect(nextAttempt(failure, new Date(FIRST.getTime() + 23 * HOUR), () => 0)).toBeNull();
});
