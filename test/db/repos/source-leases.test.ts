import { beforeAll, beforeEach, expect, it } from 'vitest';
import { claimDueSources, type SourceClaim } from '../../../db/repos/crawl/source-leases.ts';
import { updateSource } from '../../../db/repos/crawl/sources.ts';
import { sources } from '../../../db/schema/index.ts';
import type { Store } from '../../../db/store.ts';
import { sourceStatuses } from '../../../src/core/source.ts';
import { addMs, MINUTE, SECOND } from '../../../src/core/time.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { AT, newSource, storeOn } from './samples.ts';

const WALL = new Date('2030-06-01T00:00:00.000Z');
const UNTIL = addMs(WALL, 15 * SECOND);

describeOnBothDatabases('a claim of due sources', (open) => {
  let store: Store;
  beforeAll(async () => {
    store = storeOn(await open());
  });
  beforeEach(() => store.db.delete(sources));

  const claim = async (more: Partial<SourceClaim> = {}) => {
    const usual = { now: AT, wall: WALL, until: UNTIL, limit: 100, perHost: 2 };
    return (await claimDueSources(store, { ...usual, ...more })).map(({ id }) => id);
  };
  /** A source that has waited for so many minutes. */
  const waiting = async (minutes: number, host?: string) =>
    (await newSource(store, { nextDueAt: addMs(AT, -minutes * MINUTE), ...(host !== undefined && { host }) }))
      .id;

  it('brings those that wait longest, as many as are asked for, and each once', async () => {
    const [one, two, three] = [await waiting(1), await waiting(3), await waiting(2)];
    await waiting(-1);
    expect(await claim({ limit: 2 })).toEqual([two, three]);
    expect(await claim()).toEqual([one]);
    expect(await claim()).toEqual([]);
  });

  it('brings again what was held by a worker that is gone', async () => {
    const id = await waiting(0);
    await claim();
    expect(await claim({ wall: addMs(UNTIL, -1) })).toEqual([]);
    expect(await claim({ wall: UNTIL })).toEqual([id]);
  });

  it('leaves those alone that nobody may visit', async () => {
    const claimed = [];
    for (const status of sourceStatuses) {
      const id = await waiting(0);
      await updateSource(store, id, { status });
      if ((await claim()).includes(id)) claimed.push(status);
    }
    expect(claimed).toEqual(['active', 'failing', 'blocked']);
  });

  it('takes no more of one host than it may, those that others hold included', async () => {
    for (let minutes = 9; minutes > 4; minutes -= 1) await waiting(minutes, 'busy.example');
    const other = await waiting(1);
    const first = await claim();
    expect(first).toHaveLength(3);
    expect(first).toContain(other);
    expect(await claim()).toEqual([]);
    expect(await claim({ perHost: 3 })).toHaveLength(1);
  });

  it('finds the sources of other hosts behind any number of one host, and within its limit', async () => {
    for (let n = 0; n < 20; n += 1) await waiting(20 + n, 'slow.example');
    const others = [await waiting(3), await waiting(2), await waiting(1)];
    const got = [
      ...(await claim({ limit: 2 })),
      ...(await claim({ limit: 2 })),
      ...(await claim({ limit: 2 })),
    ];
    expect(got.slice(2)).toEqual(others);
  });

  it('gives each source to one of several workers', async () => {
    const ids = await Promise.all(Array.from({ length: 40 }, () => waiting(1)));
    const got: string[] = [];
    while (got.length < ids.length) {
      const claims = await Promise.all([1, 2, 3].map(() => claim({ limit: 7 })));
      got.push(...claims.flat());
    }
    expect(got.toSorted()).toEqual(ids.toSorted());
  });
});
