import { beforeAll, beforeEach, expect, it } from 'vitest';
import {
  countSources,
  dueSourceIds,
  leaseSource,
  releaseAllSources,
  releaseSource,
  updateSource,
} from '../../../db/repos/sources.ts';
import { sources } from '../../../db/schema/index.ts';
import type { Store } from '../../../db/store.ts';
import { sourceStatuses } from '../../../src/core/source.ts';
import { addMs, MINUTE } from '../../../src/core/time.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { AT, newSource, storeOn } from './samples.ts';

const WALL = new Date('2030-06-01T00:00:00.000Z');
const HELD = addMs(WALL, 5 * MINUTE);

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
});
