import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { openDatabase } from '../../db/client.ts';
import { rowsOf } from '../../db/database.ts';
import { ensurePartitions, partitionNames, prunePartitions } from '../../db/partitions.ts';
import { engagementSnapshots, itemKeys, items, mentionKeys, mentions } from '../../db/schema/index.ts';
import { describeOnBothDatabases, type TestDatabase } from '../support/database.ts';
import { sampleBrand, sampleItem, sampleMention } from './samples.ts';

const NOW = new Date('2026-01-31T23:30:00Z');

describeOnBothDatabases('partitions', (open) => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await open();
  });

  /** An item with its mention, published at each of `times`. */
  async function publish(...times: string[]): Promise<void> {
    const brand = await sampleBrand(database.db);
    for (const time of times) {
      const item = sampleItem(new Date(time));
      const mention = sampleMention(item, brand.id);
      await database.db.insert(items).values(item);
      await database.db.insert(itemKeys).values({ key: `guid:${item.id}`, itemId: item.id });
      await database.db.insert(mentions).values(mention);
      await database.db
        .insert(mentionKeys)
        .values({ brandId: brand.id, itemId: item.id, mentionId: mention.id });
    }
  }

  async function whereabouts(table: 'items' | 'mentions'): Promise<Record<string, number>> {
    const rows = await rowsOf<{ home: string; n: number }>(
      database.db,
      sql`SELECT tableoid::regclass::text AS home, count(*)::int AS n FROM ${sql.identifier(table)} GROUP BY 1`,
    );
    return Object.fromEntries(rows.map(({ home, n }) => [home, n]));
  }

  it('cover three months back to two ahead, across the year, with the indexes of their table', async () => {
    await ensurePartitions(database, NOW);
    expect(await partitionNames(database.db, 'mentions')).toEqual([
      'mentions_y2025m10',
      'mentions_y2025m11',
      'mentions_y2025m12',
      'mentions_y2026m01',
      'mentions_y2026m02',
      'mentions_y2026m03',
    ]);
    const indexes = async (table: string) =>
      (await rowsOf(database.db, sql`SELECT 1 FROM pg_indexes WHERE tablename = ${table}`)).length;
    expect(await indexes('mentions_y2026m01')).toBe(await indexes('mentions_default'));
  });

  it('take rows of their month, up to its last millisecond, and leave the rest to the default one', async () => {
    await ensurePartitions(database, NOW);
    await publish('2025-12-31T23:59:59.999Z', '2026-01-01T00:00:00.000Z', '2009-01-01T00:00:00Z');
    const expected = { y2025m12: 1, y2026m01: 1, default: 1 };
    for (const table of ['items', 'mentions'] as const) {
      expect(await whereabouts(table)).toEqual(
        Object.fromEntries(Object.entries(expected).map(([home, n]) => [`${table}_${home}`, n])),
      );
    }
  });

  it('take over rows that came before them, whole', async () => {
    await publish('2026-01-10T00:00:00Z', '2026-02-28T23:59:59.999Z', '2026-08-01T00:00:00Z');
    const before = await database.db.select().from(items).orderBy(items.id);
    await ensurePartitions(database, NOW);
    expect(await database.db.select().from(items).orderBy(items.id)).toEqual(before);
    expect(await whereabouts('items')).toEqual({ items_y2026m01: 1, items_y2026m02: 1, items_default: 1 });
    expect(await whereabouts('mentions')).toEqual({
      mentions_y2026m01: 1,
      mentions_y2026m02: 1,
      mentions_default: 1,
    });
  });

  it('are added as time goes by, and only once', async () => {
    await ensurePartitions(database, NOW);
    await ensurePartitions(database, NOW);
    await ensurePartitions(database, new Date('2026-02-01T00:00:00Z'));
    expect((await partitionNames(database.db, 'items')).at(-1)).toBe('items_y2026m04');
    expect(await partitionNames(database.db, 'items')).toHaveLength(7);
  });

  it('may be made by several processes while others write', async () => {
    const { url } = database;
    const others =
      url === null ? [database] : await Promise.all([1, 2, 3].map(() => openDatabase({ url, dataDir: '' })));
    await Promise.all([
      publish('2026-01-10T00:00:00Z', '2026-01-11T00:00:00Z', '2026-01-12T00:00:00Z'),
      ...others.map((other) => ensurePartitions(other, NOW)),
    ]);
    expect(await whereabouts('items')).toEqual({ items_y2026m01: 3 });
    if (url !== null) await Promise.all(others.map((other) => other.close()));
  });

  it('are pruned: old months whole, the rest by row', async () => {
    await ensurePartitions(database, NOW);
    await publish(
      '2009-01-01T00:00:00Z',
      '2025-10-05T00:00:00Z',
      '2025-11-14T23:59:59Z',
      '2025-11-15T00:00:00Z',
      '2026-01-10T00:00:00Z',
    );
    const stored = await database.db.select().from(items);
    const counted = stored.map(({ id, firstSeenAt }) => ({ itemId: id, at: firstSeenAt, likes: 1 }));
    await database.db.insert(engagementSnapshots).values(counted);
    const dropped = await prunePartitions(database, new Date('2025-11-15T00:00:00Z'));
    expect(dropped).toEqual(['items_y2025m10', 'mentions_y2025m10', 'item_words_y2025m10']);
    expect(await whereabouts('items')).toEqual({ items_y2025m11: 1, items_y2026m01: 1 });
    expect(await whereabouts('mentions')).toEqual({ mentions_y2025m11: 1, mentions_y2026m01: 1 });
    expect(await database.db.$count(itemKeys)).toBe(2);
    expect(await database.db.$count(mentionKeys)).toBe(2);
    expect(await database.db.$count(engagementSnapshots)).toBe(2);
  });
});
