import { beforeAll, beforeEach, expect, it } from 'vitest';
import { hastenSources } from '../../../db/repos/crawl/source-pace.ts';
import { findSource, updateSource } from '../../../db/repos/crawl/sources.ts';
import { brands, items, mentions, sources } from '../../../db/schema/index.ts';
import type { Store } from '../../../db/store.ts';
import type { Brand } from '../../../src/core/brand.ts';
import type { Source } from '../../../src/core/source.ts';
import { addMs, DAY, HOUR, MINUTE, SECOND } from '../../../src/core/time.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { newIncident } from './incident-samples.ts';
import { AT, aMention, anItem, newBrand, newSource, publish, storeOn } from './samples.ts';

describeOnBothDatabases('an incident', (open) => {
  let store: Store;
  let brand: Brand;
  beforeAll(async () => {
    store = storeOn(await open());
  });
  beforeEach(async () => {
    for (const table of [brands, sources, items, mentions]) await store.db.delete(table);
    brand = await newBrand(store);
  });

  /** A source that was visited at `AT`, waits for an hour, and brought a mention. */
  async function carrier(mention: Parameters<typeof aMention>[2] = {}, more: Partial<Source> = {}) {
    const { id } = await newSource(store, { nextDueAt: addMs(AT, HOUR) });
    await updateSource(store, id, { lastCrawlAt: AT, ...more });
    const item = anItem({ sourceId: id });
    await publish(store, [[item, aMention(item, brand.id, mention)]]);
    return id;
  }
  const waits = async (id: string, now = addMs(AT, MINUTE)) => {
    await hastenSources(store, now, 1 / 3);
    return ((await findSource(store, id))?.nextDueAt.getTime() ?? 0) - AT.getTime();
  };

  it('has the sources that carry it visited sooner, and no other', async () => {
    const [id, praise, elsewhere] = [
      await carrier(),
      await carrier({ sentiment: 'positive' }),
      await carrier({ brandId: (await newBrand(store)).id }),
    ];
    expect(await waits(id)).toBe(HOUR);
    await newIncident(store, brand.id);
    expect(await waits(id)).toBe(5 * MINUTE);
    expect(await waits(praise)).toBe(HOUR);
    expect(await waits(elsewhere)).toBe(HOUR);
  });

  it('has them visited now when they waited long enough', async () => {
    const id = await carrier();
    await newIncident(store, brand.id);
    expect(await waits(id, addMs(AT, 20 * MINUTE))).toBe(20 * MINUTE);
  });

  it.each([
    [
      'wants a longer pause',
      { rhythm: { itemsPerHour: 9, visits: 9, window: 9, askedSeconds: 1_200 } },
      20 * MINUTE,
    ],
    ['is visited by the minute', { intervalSeconds: 60 }, MINUTE],
    ['fails', { status: 'failing' as const }, HOUR],
  ])('keeps to what is right for a source that %s', async (_what, more, expected) => {
    const id = await carrier({}, more);
    await newIncident(store, brand.id);
    expect(await waits(id, addMs(AT, SECOND))).toBe(expected);
  });

  it.each([
    ['has recovered', { status: 'recovered' as const }],
    ['is resolved', { status: 'resolved' as const }],
    ['began long after the mention', { openedAt: addMs(AT, 2 * DAY) }],
  ])('that %s hastens nobody', async (_what, incident) => {
    const id = await carrier();
    await newIncident(store, brand.id, incident);
    expect(await waits(id)).toBe(HOUR);
  });
});
