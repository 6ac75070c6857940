import { expect, test } from 'vitest';
import { quietUntil } from '../../../alerts/pipeline/quiet-hours.ts';

const everyDay = [1, 2, 3, 4, 5, 6, 7];
const nights = {
  timezone: 'Europe/Berlin',
  windows: [{ days: everyDay, from: '22:00', to: '07:00' }],
};
const until = (at: string, hours = nights) => quietUntil(hours, new Date(at))?.toISOString() ?? null;

test('a window goes over midnight, from its beginning until just before its end', () => {
  expect(until('2026-01-15T20:59:59.999Z')).toBeNull();
  expect(until('2026-01-15T21:00:00.000Z')).toBe('2026-01-16T06:00:00.000Z');
  expect(until('2026-01-16T05:59:59.999Z')).toBe('2026-01-16T06:00:00.000Z');
  expect(until('2026-01-16T06:00:00.000Z')).toBeNull();
});

test('the night in which clocks go forward is an hour shorter, the one in which they go back an hour longer', () => {
  expect(until('2026-03-28T21:30:00.000Z')).toBe('2026-03-29T05:00:00.000Z');
  expect(until('2026-10-24T20:30:00.000Z')).toBe('2026-10-25T06:00:00.000Z');
});

test('a wall time that is left out in spring is the moment that clocks reach instead, one that comes twice is the first', () => {
  const early = { ...nights, windows: [{ days: everyDay, from: '01:00', to: '02:30' }] };
  expect(until('2026-03-29T00:30:00.000Z', early)).toBe('2026-03-29T01:30:00.000Z');
  expect(until('2026-10-25T00:10:00.000Z', early)).toBe('2026-10-25T00:30:00.000Z');
  expect(until('2026-10-25T01:10:00.000Z', early)).toBeNull();
});

test('days are those on which a window begins', () => {
  const friday = { ...nights, windows: [{ days: [5], from: '22:00', to: '07:00' }] };
  expect(until('2026-01-16T23:00:00.000Z', friday)).toBe('2026-01-17T06:00:00.000Z');
  expect(until('2026-01-17T05:00:00.000Z', friday)).toBe('2026-01-17T06:00:00.000Z');
  expect(until('2026-01-17T23:00:00.000Z', friday)).toBeNull();
});

test('windows that meet are one', () => {
  const weekend = {
    timezone: 'UTC',
    windows: [
      { days: [5], from: '18:00', to: '00:00' },
      { days: [6, 7], from: '00:00', to: '00:00' },
    ],
  };
  expect(until('2026-01-16T19:00:00.000Z', weekend)).toBe('2026-01-19T00:00:00.000Z');
  const always = { timezone: 'UTC', windows: [{ days: everyDay, from: '00:00', to: '00:00' }] };
  expect(until('2026-01-16T19:00:00.000Z', always)).not.toBeNull();
});
