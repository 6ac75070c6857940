import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { crawlOutcomes, failuresPerSource, visitsPerSource } from '../../../db/repos/crawl/crawl-counts.ts';
import { type Crawl, crawlTotals, insertCrawl } from '../../../db/repos/crawl/crawls.ts';
import { countLostItems, lossesBetween, silencesNow } from '../../../db/repos/crawl/gaps.ts';
import { leaseSource, releaseAllSources, releaseSource } from '../../../db/repos/crawl/source-leases.ts';
import { countSources, dueSourceIds, updateSource } from '../../../db/repos/crawl/sources.ts';
import { crawls, sources } from '../../../db/schema/index.ts';
import type { Store } from '../../../db/store.ts';
import { newId } from '../../../src/core/id.ts';
import { sourceStatuses } from '../../../src/core/source.ts';
import { addMs, HOUR, MINUTE } from '../../../src/core/time.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { AT, newSource, storeOn } from './samples.ts';

const WALL = new Date('2030-06-01T00:00:00.000Z');
const HELD = addMs(WALL, 5 * MINUTE);

const MISSED = { atLeast: 1, reason: "the feed's oldest item is newer than the last visit's newest" };

describeOnBothDatabases('sources', (open) => {
  let store: Store;
  beforeAll(async () => {
    store = storeOn(await open());
  });
  beforeEach(async () => {
    await store.db.delete(sources);
  });
  const due = (now = AT, wall = WALL, limit = 100) => dueSourceIds(store, now, wall, limit);

  it('are due from their time on, longest waiting first, as many as are asked for', async () => {
    const second = await newSource(store, { nextDueAt: AT });
    const first = await newSource(store, { nextDueAt: addMs(AT, -MINUTE) });
    await newSource(store, { nextDueAt: addMs(AT, 1) });
    expect(await due()).toEqual([first.id, second.id]);
    expect(await due(AT, WALL, 1)).toEqual([first.id]);
  });

  it('that are gone or paused are never due', async () => {
    const dueStatuses = [];
    for (const status of sourceStatuses) {
      const { id } = await newSource(store);
      await updateSource(store, id, { status });
      if ((await due()).includes(id)) dueStatuses.push(status);
    }
    expect(dueStatuses).toEqual(['active', 'failing', 'blocked']);
    expect((await countSources(store)).map(({ status }) => status).toSorted()).toEqual(
      [...sourceStatuses].toSorted(),
    );
  });

  it('are held by one worker, until it gives them back or its time is over', async () => {
    const { id } = await newSource(store);
    const taken = await Promise.all([1, 2, 3].map(() => leaseSource(store, id, WALL, HELD)));
    expect(taken.filter((source) => source !== null)).toHaveLength(1);
    expect(await due()).toEqual([]);
    expect(await due(AT, HELD)).toEqual([id]);
    await releaseSource(store, id, HELD);
    expect(await due()).toEqual([id]);
  });

  it('are not given back by a worker that had them before', async () => {
    const { id } = await newSource(store);
    await leaseSource(store, id, WALL, HELD);
    await leaseSource(store, id, HELD, addMs(HELD, MINUTE));
    await releaseSource(store, id, HELD);
    expect(await due(AT, HELD)).toEqual([]);
  });

  it('are all given back by a process that is alone', async () => {
    for (let n = 0; n < 3; n += 1) await leaseSource(store, (await newSource(store)).id, WALL, HELD);
    await releaseAllSources(store);
    expect(await due()).toHaveLength(3);
  });

  describe('the ledger of visits', () => {
    let one: string;
    let two: string;
    beforeEach(async () => {
      await store.db.delete(crawls);
      one = (await newSource(store)).id;
      two = (await newSource(store)).id;
    });

    async function visit(sourceId: string, minute: number, more: Partial<Crawl> = {}): Promise<void> {
      const at = addMs(AT, minute * MINUTE);
      const times = { plannedAt: at, startedAt: at, finishedAt: addMs(at, 500) };
      const counts = { bytes: 10, itemsFound: 3, itemsNew: 2, mentionsNew: 1 };
      const told = { outcome: 'ok' as const, reason: null, detail: null, status: 200, missed: null };
      await insertCrawl(store, { id: newId(at), sourceId, ...times, ...counts, ...told, ...more });
    }
    const failed = { outcome: 'failed', reason: 'timeout', itemsNew: 0, mentionsNew: 0 } as const;

    it('adds up visits that finished in a span', async () => {
      await visit(one, 0);
      await visit(one, 15, failed);
      await visit(two, 20, { outcome: 'not-modified', itemsNew: 0, mentionsNew: 0 });
      await visit(two, 60);
      const span = [AT, addMs(AT, HOUR)] as const;
      expect(await crawlTotals(store, ...span)).toEqual({
        planned: 3,
        succeeded: 2,
        itemsNew: 2,
        mentionsNew: 1,
      });
      const outcomes = (await crawlOutcomes(store, ...span)).toSorted((a, b) =>
        a.outcome < b.outcome ? -1 : 1,
      );
      expect(outcomes).toEqual([
        { outcome: 'failed', count: 1 },
        { outcome: 'not-modified', count: 1 },
        { outcome: 'ok', count: 1 },
      ]);
      expect(await crawlTotals(store, addMs(AT, -HOUR), AT)).toEqual({
        planned: 0,
        succeeded: 0,
        itemsNew: 0,
        mentionsNew: 0,
      });
    });

    it('says of each source how its visits went, and how the last one before the end did', async () => {
      await visit(one, 0);
      await visit(one, 15, failed);
      await visit(two, 20);
      await visit(two, 60, failed);
      const idle = (await newSource(store)).id;
      const counts = async (...minutes: [number, number]) => {
        const [from, to] = minutes.map((minute) => addMs(AT, minute * MINUTE)) as [Date, Date];
        const rows = await visitsPerSource(store, from, to, [one, two, idle]);
        return new Map(rows.map(({ sourceId, last: _last, ...visits }) => [sourceId, visits]));
      };
      const hour = await counts(0, 60);
      expect(hour.get(one)).toEqual({ planned: 2, succeeded: 1, lastSucceeded: false });
      expect(hour.get(two)).toEqual({ planned: 1, succeeded: 1, lastSucceeded: true });
      expect(hour.get(idle)).toEqual({ planned: 0, succeeded: 0, lastSucceeded: null });
      const later = await counts(30, 59);
      expect(later.get(one)).toEqual({ planned: 0, succeeded: 0, lastSucceeded: false });
      expect(later.get(two)).toEqual({ planned: 0, succeeded: 0, lastSucceeded: true });
      expect(await failuresPerSource(store, AT, addMs(AT, HOUR))).toEqual([
        { sourceId: one, reason: 'timeout', count: 1 },
      ]);
      await updateSource(store, one, { status: 'paused' });
      expect((await counts(30, 59)).get(one)?.lastSucceeded).toBeNull();
    });

    it('knows since when sources that fail were not read, unless nobody wants them to be', async () => {
      await updateSource(store, one, { failures: 2, lastSuccessAt: AT });
      await updateSource(store, two, { failures: 2, lastSuccessAt: AT, status: 'paused' });
      const open = { to: null, atLeast: null, reason: null };
      expect(await silencesNow(store)).toEqual([{ sourceId: one, kind: 'silent', from: AT, ...open }]);
    });

    it('knows a gap from the source’s previous success to the visit that found it', async () => {
      await visit(one, 0);
      await visit(one, 15);
      await visit(two, 20);
      await visit(one, 30, failed);
      await visit(one, 45, { missed: MISSED });
      const from = addMs(AT, 15 * MINUTE + 500);
      const to = addMs(AT, 45 * MINUTE);
      expect(await lossesBetween(store, AT, null)).toEqual([
        { sourceId: one, kind: 'lost', from, to, ...MISSED },
      ]);
      expect(await countLostItems(store)).toBe(1);
      expect(await lossesBetween(store, addMs(AT, HOUR), null)).toEqual([]);
      expect(await lossesBetween(store, AT, to)).toEqual([]);
    });

    it('knows no gap where there was no success before', async () => {
      await visit(one, 0, failed);
      await visit(two, 5);
      await visit(one, 15, { missed: MISSED });
      expect(await lossesBetween(store, AT, null)).toEqual([]);
    });
  });
});
