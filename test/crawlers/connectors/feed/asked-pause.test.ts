import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedPause, secondsToStayAway } from '../../../../crawlers/connectors/feed/asked-pause.ts';
import { addMs, SECOND } from '../../../../src/core/time.ts';

/** A Thursday. */
const at = (time: string) => new Date(`2026-01-15T${time}Z`);
const wishes = { ttlSeconds: null, skip: null };

describe('the pause that a feed asks for', () => {
  it.each([
    ['nothing', wishes, {}, null],
    ['a ttl', { ...wishes, ttlSeconds: 600 }, {}, 600],
    ['a longer max-age', { ...wishes, ttlSeconds: 600 }, { 'cache-control': 'max-age=900' }, 900],
    ['hours to skip, now', { ...wishes, skip: { hours: [12, 13], days: [] } }, {}, 5_400],
    [
      'hours to skip, when the ttl is over',
      { ttlSeconds: 3_600, skip: { hours: [13], days: [] } },
      {},
      5_400,
    ],
    ['hours to skip, at another time', { ...wishes, skip: { hours: [15], days: [] } }, {}, null],
  ])('is known of one that asks for %s', (_what, asked, headers, expected) => {
    expect(askedPause(asked, headers as Record<string, string>, at('12:30:00'))).toBe(expected);
  });

  it('lasts over days and hours together', () => {
    const weekend = { hours: [0, 1, 2], days: ['Friday', 'Saturday'] };
    expect(secondsToStayAway(weekend, at('23:00:00'))).toBe(0);
    const friday = new Date('2026-01-16T00:00:00Z');
    expect(addMs(friday, secondsToStayAway(weekend, friday) * SECOND)).toEqual(
      new Date('2026-01-18T03:00:00Z'),
    );
  });

  it('is not for ever, whatever is asked', () => {
    const always = { hours: Array.from({ length: 24 }, (_, hour) => hour), days: [] };
    expect(secondsToStayAway(always, at('12:00:00'))).toBe(0);
  });

  it('ends at the start of an hour that is not to be skipped, or is none', () => {
    const hours = fc.uniqueArray(fc.integer({ min: 0, max: 23 }), { maxLength: 23 });
    const time = fc.date({ min: at('00:00:00'), max: new Date('2027-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(hours, time, (hours, now) => {
        const end = addMs(now, secondsToStayAway({ hours, days: [] }, now) * SECOND);
        expect(hours).not.toContain(end.getUTCHours());
        if (end > now) expect(end.getTime() - (end.getTime() % 3_600_000)).toBeGreaterThan(now.getTime());
      }),
    );
  });
});
