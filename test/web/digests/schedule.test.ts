import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cron } from '../../../src/config/team-file/times.ts';
import { cronOf, type Schedule, scheduleOf, scheduleText } from '../../../src/web/digests/schedule.ts';

const choice: fc.Arbitrary<Schedule> = fc.record({
  rhythm: fc.constantFrom('daily' as const, 'weekdays' as const, 'weekly' as const, 'monthly' as const),
  weekday: fc.integer({ min: 1, max: 7 }),
  time: fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':')),
  cron: fc.constant(''),
});

describe('a schedule', () => {
  it('that was chosen is a cron expression, and is read back as it was chosen', () => {
    fc.assert(
      fc.property(choice, (chosen) => {
        const at = cronOf(chosen);
        expect(cron.safeParse(at).success).toBe(true);
        const { rhythm, time, weekday } = scheduleOf(at);
        expect({ rhythm, time }).toEqual({ rhythm: chosen.rhythm, time: chosen.time });
        if (rhythm === 'weekly') expect(weekday).toBe(chosen.weekday);
      }),
    );
  });

  it.each([
    ['0 8 * * *', 'every day at 08:00'],
    ['30  7 * * 1-5', 'Monday to Friday at 07:30'],
    ['0 9 * * 0', 'every Sunday at 09:00'],
    ['0 9 1 * *', 'on the 1st of every month at 09:00'],
    ['*/5 9 1,15 * *', '*/5 9 1,15 * *'],
    ['0 8 * 6 *', '0 8 * 6 *'],
  ])('%s is told as “%s”', (at, text) => {
    expect(scheduleText(at)).toBe(text);
  });
});
