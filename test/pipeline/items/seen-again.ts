import { asc, eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { revisionsOf } from '../../../db/repos/items/revisions.ts';
import {
  engagementSnapshots,
  itemKeys,
  itemRevisions,
  items,
  mentionRollups,
  mentions,
} from '../../../db/schema/index.ts';
import type { Store } from '../../../db/store.ts';
import type { Brand } from '../../../src/core/brand.ts';
import { newId } from '../../../src/core/id.ts';
import type { FetchedItem } from '../../../src/core/item.ts';
import { addMs, HOUR, MINUTE } from '../../../src/core/time.ts';
import { ingestItems } from '../../../src/pipeline/items/ingest-items.ts';
import { AT } from '../../db/repos/samples.ts';
import { allRollups, type Bench, bench, fetched } from '../bench.ts';

/** Two sources that show the same post. */
export const HERE = newId(AT);
export const THERE = newId(AT);

/** The post, as a source shows it. */
export const post = (more: Partial<FetchedItem>) =>
  fetched({ guid: 'post', url: 'https://a.example/post', publishedAt: addMs(AT, -HOUR), ...more });

/** An empty database in which one post is seen again and again. */
export async function openSeenAgain(store: Store) {
  for (const table of [items, itemKeys, mentions, mentionRollups, itemRevisions, engagementSnapshots])
    await store.db.delete(table);
  const context: Bench = bench(store);
  const stored = async () => {
    const [item] = await store.db.select().from(items);
    if (item === undefined) throw new Error('nothing is stored');
    return item;
  };
  return {
    context,
    /** Sees it in a source a minute later; null is what was pushed. */
    see(given: FetchedItem | FetchedItem[], sourceId: string | null = HERE) {
      context.clock.advance(MINUTE);
      const list = Array.isArray(given) ? given : [given];
      return ingestItems(context, list, { sourceId, connector: 'feed', scope: sourceId ?? 'pushed' });
    },
    /** The one item that is stored. */
    stored,
    /** What it said before. */
    earlier: async () => (await revisionsOf(store, (await stored()).id)).map(({ text }) => text),
    async mentionOf(brand: Brand) {
      const [row] = await store.db
        .select()
        .from(mentions)
        .where(eq(mentions.brandId, brand.id))
        .orderBy(asc(mentions.id));
      return row;
    },
    /** That rollups count the relevant mentions that there are, by label. */
    async expectTrueCounts(brands: readonly Brand[]) {
      for (const brand of brands) {
        const rollups = await allRollups(store, brand.id);
        const rows = await store.db.select().from(mentions).where(eq(mentions.brandId, brand.id));
        for (const label of ['negative', 'neutral', 'positive'] as const) {
          const counted = rollups.reduce((sum, bucket) => sum + bucket[label], 0);
          expect(counted).toBe(rows.filter((row) => row.relevant && row.sentiment === label).length);
        }
      }
    },
  };
}

export type SeenAgain = Awaited<ReturnType<typeof openSeenAgain>>;
