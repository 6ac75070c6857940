import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DAY, HOUR, MINUTE, SECOND } from '../../../src/core/time.ts';
import { askAgainAt, leaseOf } from '../../../src/pipeline/subscriptions/schedule.ts';

const NOW = new Date('2026-01-15T12:00:00Z');
const after = (at: Date) => at.getTime() - NOW.getTime();
const random = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

it('waits twice as long after each time, up to half a day', () => {
  const waits = [1, 2, 3, 9, 50].map((failures) => after(askAgainAt(failures, null, NOW, 0.5)));
  expect(waits).toEqual([2 * MINUTE, 4 * MINUTE, 8 * MINUTE, 512 * MINUTE, 12 * HOUR]);
});

it('does not come earlier than the hub wants it', () => {
  expect(after(askAgainAt(1, HOUR, NOW, 0.5))).toBe(HOUR);
  expect(after(askAgainAt(9, HOUR, NOW, 0.5))).toBeGreaterThan(HOUR);
});

it('renews every lease well before its end, whatever the hub grants', () => {
  fc.assert(
    fc.property(fc.option(fc.maxSafeNat()), random, (seconds, chance) => {
      const { leaseEndsAt, dueAt } = leaseOf(seconds, NOW, chance);
      expect(after(leaseEndsAt)).toBeGreaterThanOrEqual(MINUTE);
      expect(after(leaseEndsAt)).toBeLessThanOrEqual(90 * DAY);
      expect(after(dueAt) / after(leaseEndsAt)).toBeGreaterThanOrEqual(0.59);
      expect(after(dueAt) / after(leaseEndsAt)).toBeLessThanOrEqual(0.81);
    }),
  );
});

it('takes what was asked for where the hub does not say what it grants', () => {
  expect(after(leaseOf(null, NOW, 0).leaseEndsAt)).toBe(10 * DAY);
  expect(after(leaseOf(3_600, NOW, 0).leaseEndsAt)).toBe(3_600 * SECOND);
});
