import { describe, expect, it } from 'vitest';
import { digestPeriod } from '../../src/app/digest-period.ts';

const now = new Date('2026-05-01T12:00:00.000Z');
const written = (day: string | null, zone: string) => {
  const { from, to } = digestPeriod(day, zone, now);
  return [from.toISOString(), to.toISOString()];
};

describe('digestPeriod', () => {
  it('is the 24 hours before now when no day is asked for', () => {
    expect(written(null, 'Asia/Tokyo')).toEqual(['2026-04-30T12:00:00.000Z', '2026-05-01T12:00:00.000Z']);
  });

  it.each([
    ['2026-01-31', 'America/New_York', '2026-01-31T05:00:00.000Z', '2026-02-01T05:00:00.000Z'],
    ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
    ['2026-10-25', 'Europe/Berlin', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
  ])('is %s as %s counts its hours', (day, zone, from, to) => {
    expect(written(day, zone)).toEqual([from, to]);
  });
});
