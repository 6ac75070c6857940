import { beforeAll, beforeEach, expect, it } from 'vitest';
import { type Crawl, pageOfCrawls } from '../../../db/repos/crawl/crawls.ts';
import { leaseSource } from '../../../db/repos/crawl/source-leases.ts';
import { deleteSource, findSource, updateSource } from '../../../db/repos/crawl/sources.ts';
import { recordVisits, type VisitRecord } from '../../../db/repos/crawl/visits.ts';
import { sources } from '../../../db/schema/index.ts';
import type { Store } from '../../../db/store.ts';
import { newId } from '../../../src/core/id.ts';
import { addMs, HOUR, MINUTE, SECOND } from '../../../src/core/time.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { AT, newSource, storeOn } from './samples.ts';

const WALL = new Date('2030-06-01T00:00:00.000Z');
const HELD = addMs(WALL, 15 * SECOND);
const NEXT = addMs(AT, HOUR);

describeOnBothDatabases('visits that are written down together', (open) => {
  let store: Store;
  beforeAll(async () => {
    store = storeOn(await open());
  });
  beforeEach(() => store.db.delete(sources));

  function visit(sourceId: string, source: Partial<VisitRecord['source']> = {}): VisitRecord {
    const times = { plannedAt: AT, startedAt: AT, finishedAt: addMs(AT, SECOND) };
    const crawl: Crawl = {
      ...{ id: newId(AT), sourceId, kind: 'visit', ...times, outcome: 'ok', reason: null, detail: null },
      ...{ status: 200, bytes: 9, itemsFound: 1, itemsNew: 1, mentionsNew: 0, missed: null },
    };
    const plan = { status: 'active' as const, nextDueAt: NEXT, failures: 0, lastError: null };
    const findings = { title: null, cursor: null, rhythm: null, lastSuccessAt: null };
    return { crawl, source: { ...plan, ...findings, ...source }, heldUntil: HELD };
  }
  const held = async () => {
    const { id } = await newSource(store);
    await leaseSource(store, id, WALL, HELD);
    return id;
  };
  const ledger = async (id: string) => (await pageOfCrawls(store, id, { limit: 9, cursor: null })).items;

  it('keep what was found out, and give the sources back', async () => {
    const [one, two] = [await held(), await held()];
    const rhythm = { itemsPerHour: 0.1, visits: 1, window: 20, askedSeconds: null };
    const found = { title: 'O\u0000ne', cursor: { etag: '"\u0000\ud800"' }, rhythm, lastSuccessAt: AT };
    await recordVisits(store, [visit(one, found), visit(two, { failures: 3, lastError: 'timeout: slow' })]);
    expect(await findSource(store, one)).toMatchObject({
      ...{ title: 'One', cursor: { etag: '"\ufffd"' }, rhythm, lastSuccessAt: AT, lastError: null },
      ...{ nextDueAt: NEXT, lastCrawlAt: addMs(AT, SECOND), failures: 0 },
    });
    expect(await findSource(store, two)).toMatchObject({
      ...{
        title: null,
        cursor: {},
        rhythm: null,
        lastSuccessAt: null,
        lastError: 'timeout: slow',
        failures: 3,
      },
    });
    for (const id of [one, two]) {
      expect(await ledger(id)).toMatchObject([{ itemsNew: 1, finishedAt: addMs(AT, SECOND) }]);
      expect(await leaseSource(store, id, WALL, HELD)).not.toBeNull();
    }
  });

  it('leave what only successes find out as it was', async () => {
    const id = await held();
    await recordVisits(store, [visit(id, { cursor: { etag: '1' }, lastSuccessAt: AT })]);
    await recordVisits(store, [visit(id, { failures: 1 })]);
    expect(await findSource(store, id)).toMatchObject({
      cursor: { etag: '1' },
      lastSuccessAt: AT,
      failures: 1,
    });
  });

  it('leave what people decided', async () => {
    const id = await held();
    await updateSource(store, id, { status: 'paused', title: 'Ours' });
    await recordVisits(store, [visit(id, { title: 'Theirs' })]);
    expect(await findSource(store, id)).toMatchObject({ status: 'paused', title: 'Ours' });
  });

  it('do not give away what another worker holds by now', async () => {
    const id = await held();
    await leaseSource(store, id, HELD, addMs(HELD, MINUTE));
    await recordVisits(store, [visit(id)]);
    expect(await leaseSource(store, id, HELD, addMs(HELD, HOUR))).toBeNull();
  });

  it('are left out where the source is gone, and change the ledger once', async () => {
    const [gone, there] = [await held(), await held()];
    await deleteSource(store, gone);
    const visits = [visit(gone), visit(there)];
    await recordVisits(store, visits);
    await recordVisits(store, visits);
    expect(await ledger(gone)).toEqual([]);
    expect(await ledger(there)).toHaveLength(1);
  });
});
