import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Search } from '../../../crawlers/search/search.ts';
import { visitNewest } from '../../../crawlers/search/visit-newest.ts';
import { HOUR, MINUTE, SECOND } from '../../../src/core/time.ts';
import { NetError } from '../../../src/net/http.ts';
import { failureOf } from '../../net/local-server.ts';
import { manualClock } from '../../support/clock.ts';
import { postAt, shelf } from './shelf.ts';

const START = Date.parse('2026-01-15T12:00:00Z') / SECOND;

const posts = (count: number, from: number, step = 60) =>
  Array.from({ length: count }, (_, nth) => postAt(`${from + nth * step}`, from + nth * step));
const guids = (items: readonly { guid: string | null }[]) => items.map(({ guid }) => guid);

it('reads two pages on the first visit, and misses nothing by that', async () => {
  const search = shelf(posts(50, START - 50 * 60), { pageSize: 10, maxPages: 4 });
  const { items, missed, cursor } = await visitNewest(search, {}, manualClock());
  expect(items).toHaveLength(20);
  expect(missed).toBeNull();
  expect(cursor.newestAt).toBe(new Date((START - 60) * SECOND).toISOString());
});

it('then reads what is newer, and what was taken in late', async () => {
  const clock = manualClock();
  const old = posts(5, START - 6 * 3_600, 3_600);
  const { cursor } = await visitNewest(shelf(old, { pageSize: 10, maxPages: 4 }), {}, clock);
  const late = postAt('late', START - 3_600 - 30 * 60);
  const fresh = postAt('fresh', START - 10);
  const next = await visitNewest(shelf([...old, late, fresh], { pageSize: 10, maxPages: 4 }), cursor, clock);
  expect(guids(next.items)).toEqual(expect.arrayContaining(['fresh', 'late']));
  expect(next.items.length).toBeLessThan(old.length + 2);
  expect(next.missed).toBeNull();
});

it('stops at what it knows where the API knows no slices', async () => {
  const clock = manualClock();
  const old = posts(40, START - 40 * 3_600, 3_600);
  const { cursor } = await visitNewest(shelf(old, { pageSize: 5, maxPages: 4, slices: false }), {}, clock);
  const { items, missed } = await visitNewest(
    shelf([...old, postAt('fresh', START - 1)], { pageSize: 5, maxPages: 4, slices: false }),
    cursor,
    clock,
  );
  expect(items).toHaveLength(5);
  expect(missed).toBeNull();
});

it('never claims to have missed more than it did, nor nothing when it did', async () => {
  const gaps = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(gaps, gaps, fc.boolean(), async (before, after, counts) => {
      const clock = manualClock();
      const all: number[] = [];
      for (const gap of [...before, ...after]) all.push((all.at(-1) ?? START - 80_000) + gap);
      const everything = all.map((at) => postAt(String(at), at));
      const old = everything.slice(0, before.length);
      const terms = { pageSize: 4, maxPages: 3, limit: 12, counts };
      const first = await visitNewest(shelf(old, terms), {}, clock);
      const { items, missed } = await visitNewest(shelf(everything, terms), first.cursor, clock);
      const read = new Set(guids(items));
      const unread = everything.slice(before.length).filter(({ guid }) => !read.has(guid)).length;
      expect(missed?.atLeast ?? 0).toBeLessThanOrEqual(unread);
      if (unread > 0) expect(missed).not.toBeNull();
    }),
  );
});

it('counts what a flood hid, where the API counts', async () => {
  const clock = manualClock();
  const old = posts(1, START - 20 * 3_600);
  const { cursor } = await visitNewest(shelf(old, { pageSize: 10, maxPages: 4 }), {}, clock);
  const flood = posts(100, START - 10_000);
  const { missed } = await visitNewest(
    shelf([...old, ...flood], { pageSize: 10, maxPages: 4 }),
    cursor,
    clock,
  );
  // 101 found, 40 read, one known.
  expect(missed).toEqual({ atLeast: 60, reason: expect.any(String) });
});

it('is not blinded by a post from the future', async () => {
  const search = shelf([postAt('2099', START + 1e9), postAt('now', START - 60)], {
    pageSize: 10,
    maxPages: 4,
  });
  const { cursor } = await visitNewest(search, {}, manualClock());
  expect(cursor.newestAt).toBe(new Date((START - 60) * SECOND).toISOString());
});

it('begins to watch where nothing was found yet', async () => {
  const clock = manualClock();
  const { cursor } = await visitNewest(shelf([], { pageSize: 2, maxPages: 4 }), {}, clock);
  clock.advance(HOUR);
  const flood = shelf(posts(20, START + 60), { pageSize: 2, maxPages: 4 });
  const { items, missed } = await visitNewest(flood, cursor, clock);
  expect(items).toHaveLength(8);
  expect(missed).toMatchObject({ atLeast: 12 });
});

it('asks again for what it was told in part, and says that it was', async () => {
  const plain = shelf(posts(3, START - 300), { pageSize: 10, maxPages: 4 });
  const hasty: Search<number> = {
    ...plain,
    page: async (slice, position) => ({ ...(await plain.page(slice, position)), partial: true }),
  };
  const stored = { newestAt: new Date((START - 7_200) * SECOND).toISOString(), familiar: 0 };
  const { items, missed, cursor } = await visitNewest(hasty, stored, manualClock());
  expect(items).toHaveLength(3);
  expect(missed).toMatchObject({ atLeast: null });
  expect(cursor).toEqual(stored);
});

it('keeps what it has when a later page is refused, and stays away as long as it is told', async () => {
  const plain = shelf(posts(100, START - 10_000), { pageSize: 10, maxPages: 4 });
  const refusing: Search<number> = {
    ...plain,
    page(slice, position) {
      if ((position ?? 0) < 2) return plain.page(slice, position);
      throw new NetError('rate-limited', 'slow down', { retryable: true, retryAfterMs: 5 * MINUTE });
    },
  };
  const stored = { newestAt: new Date((START - 20_000) * SECOND).toISOString(), familiar: 0 };
  const visit = await visitNewest(refusing, stored, manualClock());
  expect(visit.items).toHaveLength(20);
  expect(visit.missed).toMatchObject({ atLeast: 80 });
  expect(visit.minIntervalSeconds).toBe(300);
});

it('lets any other failure of a later page fail the visit, so that it is made again', async () => {
  const plain = shelf(posts(100, START - 10_000), { pageSize: 10, maxPages: 4 });
  const broken: Search<number> = {
    ...plain,
    page(slice, position) {
      if (position === null) return plain.page(slice, position);
      throw new NetError('server-error', 'answered 500', { retryable: true });
    },
  };
  expect(await failureOf(visitNewest(broken, {}, manualClock()))).toMatchObject({ reason: 'server-error' });
});

it('gives each post once, though pages move while they are read', async () => {
  const plain = shelf(posts(20, START - 1_200), { pageSize: 10, maxPages: 4 });
  const moving: Search<number> = {
    ...plain,
    async page(slice, position) {
      const page = await plain.page(slice, position);
      return { ...page, items: [...page.items, postAt(`${START - 60}`, START - 60)] };
    },
  };
  const { items } = await visitNewest(moving, {}, manualClock());
  expect(new Set(guids(items)).size).toBe(items.length);
});
