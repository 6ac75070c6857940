import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMs, DAY, HOUR, MINUTE } from '../../../src/core/time.ts';
import { dueTime, previousDueTime } from '../../../src/pipeline/digests/digest-due.ts';

/** Every due time that somebody who looks every half hour from `from` to `to` finds. */
function dueTimes(digest: { at: string; timezone: string }, from: string, to: string): string[] {
  const found = new Set<string>();
  for (let now = new Date(from); now <= new Date(to); now = addMs(now, 30 * MINUTE)) {
    found.add(dueTime(digest, now).toISOString());
  }
  return [...found];
}

describe('a digest is due', () => {
  it.each([
    ['Europe/Berlin', '2026-03-28T12:00Z', '2026-03-30T12:00Z', ['28T07', '29T06', '30T06']],
    ['Europe/Berlin', '2026-10-24T12:00Z', '2026-10-26T12:00Z', ['24T06', '25T07', '26T07']],
    ['America/New_York', '2026-03-07T14:00Z', '2026-03-09T14:00Z', ['07T13', '08T12', '09T12']],
    ['America/New_York', '2026-10-31T14:00Z', '2026-11-02T14:00Z', ['31T12', '01T13', '02T13']],
    ['Asia/Kathmandu', '2026-03-28T12:00Z', '2026-03-29T12:00Z', ['28T02:15', '29T02:15']],
  ])('at eight in %s, also when the clocks change', (timezone, from, to, expected) => {
    const found = dueTimes({ at: '0 8 * * *', timezone }, from, to);
    expect(found.map((at) => at.slice(8, 16).replace(/:00$/, ''))).toEqual(expected);
  });

  it.each([
    ['Europe/Berlin', '30 2 * * *', '2026-10-23T12:00Z', '2026-10-27T12:00Z'],
    ['America/New_York', '30 1 * * *', '2026-10-30T12:00Z', '2026-11-03T12:00Z'],
  ])('once in %s at %s on the night that has this time twice', (timezone, at, from, to) => {
    const found = dueTimes({ at, timezone }, from, to);
    const days = found.map((due) =>
      new Intl.DateTimeFormat('en', { timeZone: timezone, day: 'numeric' }).format(new Date(due)),
    );
    expect(new Set(days).size).toBe(days.length);
    expect(found).toHaveLength(5);
  });

  it('not on the night that leaves its time out, and the next one tells of both days', () => {
    const digest = { at: '30 2 * * *', timezone: 'Europe/Berlin' };
    const found = dueTimes(digest, '2026-03-28T12:00Z', '2026-03-30T12:00Z');
    expect(found).toEqual(['2026-03-28T01:30:00.000Z', '2026-03-30T00:30:00.000Z']);
    expect(previousDueTime(digest, new Date(found[1] ?? '')).toISOString()).toBe(found[0]);
  });

  it('at times that neither overlap nor leave anything out', () => {
    const zone = fc.constantFrom(
      'UTC',
      'Europe/Berlin',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kolkata',
    );
    const at = fc.constantFrom(
      '0 8 * * *',
      '30 2 * * *',
      '7 1 * * *',
      '0 9 * * 1',
      '0 0 1 * *',
      '0 */6 * * *',
      'H H * * *',
    );
    const year = { min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true };
    fc.assert(
      fc.property(zone, at, fc.date(year), fc.nat(5 * DAY), (timezone, at, now, later) => {
        const digest = { at, timezone };
        const due = dueTime(digest, now);
        expect(due.getTime()).toBeLessThanOrEqual(now.getTime());
        expect(dueTime(digest, due)).toEqual(due);
        let next = dueTime(digest, addMs(now, later));
        expect(next.getTime()).toBeGreaterThanOrEqual(due.getTime());
        while (next > due) {
          const previous = previousDueTime(digest, next);
          expect(previous.getTime()).toBeLessThan(next.getTime() - HOUR / 2);
          next = previous;
        }
        expect(next).toEqual(due);
      }),
    );
  });
});
