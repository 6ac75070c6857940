import { describe, expect, it } from 'vitest';
import { failureOfStatus, parseRetryAfter } from '../../src/net/status.ts';

const now = new Date('2026-03-01T12:00:00Z');

describe('a status', () => {
  it.each([200, 204, 206, 301, 304])('of %i is no failure', (status) => {
    expect(failureOfStatus(status, {}, now)).toBeNull();
  });

  it.each([
    [400, 'client-error', false],
    [401, 'unauthorized', false],
    [403, 'forbidden', false],
    [404, 'not-found', false],
    [408, 'server-error', true],
    [410, 'gone', false],
    [418, 'client-error', false],
    [425, 'server-error', true],
    [429, 'rate-limited', true],
    [451, 'client-error', false],
    [500, 'server-error', true],
    [503, 'server-error', true],
    [599, 'server-error', true],
    [999, 'client-error', false],
  ])('of %i is %s', (status, reason, retryable) => {
    expect(failureOfStatus(status, {}, now)).toMatchObject({ reason, retryable, status, retryAfterMs: null });
  });

  it('carries how long to wait', () => {
    expect(failureOfStatus(503, { 'retry-after': '7' }, now)).toMatchObject({ retryAfterMs: 7_000 });
  });
});

describe('Retry-After', () => {
  it.each([
    ['0', 0],
    ['120', 120_000],
    [' 5 ', 5_000],
    ['1.5', 1_500],
    ['86400', 86_400_000],
    ['99999999999999999999', 86_400_000],
    ['Sun, 01 Mar 2026 12:00:30 GMT', 30_000],
    ['Sunday, 01-Mar-26 12:00:30 GMT', 30_000],
    ['Sun Mar  1 12:00:30 2026', 30_000],
    ['Sun, 01 Mar 2026 13:00:30 +0100', 30_000],
    ['Sun, 01 Mar 2026 11:00:00 GMT', 0],
    ['Sun, 01 Mar 2099 12:00:00 GMT', 86_400_000],
  ])('%j means %i ms', (value, ms) => expect(parseRetryAfter(value, now)).toBe(ms));

  it.each([undefined, '', '-5', 'soon', 'Sunday', '5 minutes', '1e3', '0x10', '2026-03-01T12:01:00Z'])(
    '%j means nothing',
    (value) => expect(parseRetryAfter(value, now)).toBeNull(),
  );
});
