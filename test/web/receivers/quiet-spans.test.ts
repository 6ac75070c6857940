import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quietUntil } from '../../../alerts/pipeline/quiet-hours.ts';
import { addMs, DAY, MINUTE } from '../../../src/core/time.ts';
import { quietSpans } from '../../../src/web/receivers/quiet-spans.ts';

const MONDAY = new Date('2026-01-12T00:00:00.000Z');
const time = fc
  .integer({ min: 0, max: 95 })
  .map(
    (quarter) =>
      `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`,
  );
const window = fc.record({
  days: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
  from: time,
  to: time,
});

it('draws as quiet exactly what is held back', () => {
  fc.assert(
    fc.property(
      fc.array(window, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 0, max: 6 }),
      fc.integer({ min: 0, max: 24 * 60 - 1 }),
      (windows, day, minute) => {
        const drawn = quietSpans(windows)[day]?.some(({ from, to }) => from <= minute && minute < to);
        const at = addMs(MONDAY, day * DAY + minute * MINUTE);
        expect(drawn).toBe(quietUntil({ timezone: 'UTC', windows }, at) !== null);
      },
    ),
  );
});

it('draws a night as the end of one day and the beginning of the next, and what touches as one', () => {
  const [monday, tuesday, wednesday] = quietSpans([
    { days: [1], from: '22:00', to: '07:00' },
    { days: [2], from: '07:00', to: '08:00' },
  ]);
  expect(monday).toEqual([{ from: 1320, to: 1440 }]);
  expect(tuesday).toEqual([{ from: 0, to: 480 }]);
  expect(wednesday).toEqual([]);
});
