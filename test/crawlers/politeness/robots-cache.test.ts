import { afterEach, describe, expect, it, vi } from 'vitest';
import { createRobotsCache } from '../../../crawlers/politeness/robots-cache.ts';
import { type HttpClient, NetError } from '../../../src/net/http.ts';

afterEach(() => void vi.useRealTimers());

const origin = 'https://example.com';
const page = new URL('/page', origin);

/** A client whose answers are given, counting requests. */
function scripted(
  ...answers: ({ status: number; body?: string; headers?: Record<string, string> } | Error)[]
) {
  const asked: string[] = [];
  const http: HttpClient = {
    async fetch({ url }) {
      asked.push(url);
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      if (answer === undefined || answer instanceof Error) throw answer;
      const { status, body = '', headers = {} } = answer;
      return { status, headers, body: new TextEncoder().encode(body), finalUrl: url, redirects: [] };
    },
  };
  return { asked, http, cache: createRobotsCache(http, 'Earshot') };
}

/** Puts time into our hands, a while after the process began: the cache takes an age of zero for no age at all. */
function startTime(): void {
  vi.useFakeTimers();
  vi.advanceTimersByTime(1_000);
}

const forbids = { status: 200, body: 'User-agent: *\nDisallow: /' };

describe('the rules of an origin', () => {
  it('are fetched once, however many ask at once', async () => {
    const { asked, cache } = scripted(forbids);
    const all = await Promise.all([1, 2, 3].map(() => cache.rulesFor(origin)));
    expect(all.map((robots) => robots.allows(page))).toEqual([false, false, false]);
    expect(asked).toEqual(['https://example.com/robots.txt']);
  });

  it.each([400, 401, 403, 404, 410, 429])('answered with %i allow everything', async (status) => {
    const { cache } = scripted({ ...forbids, status });
    expect((await cache.rulesFor(origin)).allows(page)).toBe(true);
  });

  it('behind endless redirects allow everything', async () => {
    const { cache } = scripted(new NetError('redirect-loop', 'loop', { retryable: false }));
    expect((await cache.rulesFor(origin)).allows(page)).toBe(true);
  });

  it.each([500, 503])('answered with %i forbid everything for now', async (status) => {
    const { cache } = scripted({ status });
    await expect(cache.rulesFor(origin)).rejects.toMatchObject({ reason: 'robots', retryable: true, status });
  });

  it.each(['dns', 'refused', 'timeout', 'private-address'] as const)(
    'that cannot be reached fail as %s',
    async (reason) => {
      const { cache } = scripted(new NetError(reason, 'no', { retryable: reason !== 'private-address' }));
      await expect(cache.rulesFor(origin)).rejects.toMatchObject({
        reason,
        retryable: reason !== 'private-address',
        message: 'robots.txt of example.com: no',
      });
    },
  );

  it.each(['too-large', 'bad-encoding'] as const)('that are %s forbid everything for now', async (reason) => {
    const { cache } = scripted(new NetError(reason, 'no', { retryable: false }));
    await expect(cache.rulesFor(origin)).rejects.toMatchObject({ reason: 'robots', retryable: true });
  });
});

describe('they are asked for again', () => {
  const hour = 3_600_000;

  it.each([
    ['after a day', undefined, 24 * hour],
    ['after a day though more is granted', 'max-age=9999999', 24 * hour],
    ['sooner when the publisher says so', 'max-age=3600', hour],
    ['but not at once', 'no-cache', 300_000],
  ])('%s', async (_, control, lifetime) => {
    startTime();
    const headers = control === undefined ? {} : { 'cache-control': control };
    const { asked, cache } = scripted({ ...forbids, headers });
    await cache.rulesFor(origin);
    vi.advanceTimersByTime(lifetime - 1);
    await cache.rulesFor(origin);
    expect(asked).toHaveLength(1);
    vi.advanceTimersByTime(2);
    await cache.rulesFor(origin);
    expect(asked).toHaveLength(2);
  });

  it('a minute after they could not be read', async () => {
    startTime();
    const { asked, cache } = scripted({ status: 503 }, forbids);
    await expect(cache.rulesFor(origin)).rejects.toThrow();
    await expect(cache.rulesFor(origin)).rejects.toThrow();
    expect(asked).toHaveLength(1);
    vi.advanceTimersByTime(60_001);
    expect((await cache.rulesFor(origin)).allows(page)).toBe(false);
  });
});

it('a caller who gives up does not end the question for others', async () => {
  const { cache, asked } = scripted(forbids);
  const controller = new AbortController();
  const gaveUp = cache.rulesFor(origin, controller.signal);
  const patient = cache.rulesFor(origin);
  controller.abort();
  await expect(gaveUp).rejects.toMatchObject({ reason: 'aborted' });
  expect((await patient).allows(page)).toBe(false);
  expect(asked).toHaveLength(1);
});
