import { describe, expect, it } from 'vitest';
import { conditionalHeaders, maxAgeSeconds, validatorsOf } from '../../src/net/caching.ts';
import { localClient, serve } from './local-server.ts';

it('validators sent back make an unchanged page answer 304', async () => {
  const modified = 'Sun, 01 Mar 2026 12:00:00 GMT';
  const url = await serve((request, response) => {
    const same =
      request.headers['if-none-match'] === 'W/"ü"' && request.headers['if-modified-since'] === modified;
    response.writeHead(same ? 304 : 200, { etag: 'W/"ü"', 'last-modified': modified }).end();
  });
  const first = await localClient().fetch({ url });
  const second = await localClient().fetch({ url, headers: conditionalHeaders(validatorsOf(first)) });
  expect([first.status, second.status]).toEqual([200, 304]);
});

it('absent validators ask for nothing', () => {
  const validators = validatorsOf({ headers: { etag: '' } });
  expect(validators).toEqual({ etag: null, lastModified: null });
  expect(conditionalHeaders(validators)).toEqual({});
});

const date = 'Sun, 01 Mar 2026 12:00:00 GMT';

describe('maxAgeSeconds', () => {
  it.each([
    [{ 'cache-control': 'max-age=600' }, 600],
    [{ 'cache-control': 'public, MAX-AGE="30"' }, 30],
    [{ 'cache-control': 'max-age=600, no-cache' }, 0],
    [{ 'cache-control': 'no-store' }, 0],
    [{ 'cache-control': 's-maxage=9, max-age=5', expires: date, date }, 5],
    [{ expires: 'Sun, 01 Mar 2026 12:10:00 GMT', date }, 600],
    [{ expires: 'Sun, 01 Mar 2026 11:00:00 GMT', date }, 0],
    [{ expires: '0', date }, 0],
    [{ expires: date }, null],
    [{ 'cache-control': 'max-age=soon' }, null],
    [{ 'cache-control': 'public' }, null],
    [{}, null],
  ])('of %j is %s', (headers, seconds) => {
    expect(maxAgeSeconds(headers as Record<string, string>)).toBe(seconds);
  });
});
