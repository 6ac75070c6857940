import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Search } from '../../../crawlers/search/search.ts';
import { stepBack } from '../../../crawlers/search/step-back.ts';
import { MINUTE } from '../../../src/core/time.ts';
import { failureOf } from '../../net/local-server.ts';
import { manualClock } from '../../support/clock.ts';
import { postAt, shelf } from './shelf.ts';
import { wholePast } from './whole-past.ts';

const readAll = (search: Search<number>) => wholePast((cursor) => stepBack(search, cursor, manualClock()));

it('reads all there is, step by step, where pages end long before the results do', async () => {
  // Up to five posts a second; a step reads six.
  const seconds = fc.uniqueArray(fc.tuple(fc.nat(10_000), fc.integer({ min: 1, max: 5 })), {
    selector: ([second]) => second,
    maxLength: 40,
  });
  await fc.assert(
    fc.asyncProperty(seconds, fc.boolean(), async (times, slices) => {
      const posts = times.flatMap(([second, count]) =>
        Array.from({ length: count }, (_, nth) => postAt(`${second}-${nth}`, second)),
      );
      const limit = slices ? { limit: 6 } : {};
      const { guids, steps } = await readAll(shelf(posts, { pageSize: 3, maxPages: 2, slices, ...limit }));
      expect(guids.size).toBe(posts.length);
      expect(steps).toBeLessThanOrEqual(posts.length + 1);
    }),
  );
});

it('goes on behind a second that has more posts than one step reads', async () => {
  const posts = [...Array.from({ length: 9 }, (_, nth) => postAt(`crowd-${nth}`, 50)), postAt('before', 40)];
  const { guids } = await readAll(shelf(posts, { pageSize: 3, maxPages: 2, limit: 6 }));
  expect(guids).toContain('before');
});

it('keeps a pause that the API ordered, and then goes on', async () => {
  const clock = manualClock();
  const posts = Array.from({ length: 9 }, (_, nth) => postAt(String(nth), nth));
  const plain = shelf(posts, { pageSize: 3, maxPages: 3 });
  const strict: Search<number> = {
    ...plain,
    page: async (slice, position) => ({ ...(await plain.page(slice, position)), pauseSeconds: 60 }),
  };
  const first = await stepBack(strict, {}, clock);
  expect(first.items).toHaveLength(3);
  const early = await failureOf(stepBack(strict, first.next ?? {}, clock));
  expect(early).toMatchObject({ reason: 'rate-limited', retryable: true, retryAfterMs: MINUTE });
  clock.advance(MINUTE);
  const second = await stepBack(strict, first.next ?? {}, clock);
  expect(second.items.map(({ guid }) => guid)).toContain('4');
});
