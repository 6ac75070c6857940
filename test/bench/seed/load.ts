import { sql } from 'drizzle-orm';
import { type Db, rowsOf } from '../../../db/database.ts';
import { insertOf } from '../../../db/recordset.ts';
import { adjustRollups } from '../../../db/repos/counts/rollups.ts';
import { writeItemWords } from '../../../db/repos/items/item-words.ts';
import { countOf } from '../../../db/repos/mentions/mentions.ts';
import { itemKeys, items, mentionKeys, mentions, stories } from '../../../db/schema/index.ts';
import type { Store } from '../../../db/store.ts';
import { identityKeys } from '../../../src/analysis/identity/identity-keys.ts';
import { itemWords } from '../../../src/analysis/match/item-words.ts';
import type { ItemRow, MentionRow } from './rows.ts';

/** Tables whose indexes are made after they were filled, which is faster. */
const FILLED = ['items', 'item_words', 'mentions'];

/** Fills tables without their indexes (identity apart), and makes these afterwards. */
export async function withoutIndexes(db: Db, fill: () => Promise<void>): Promise<void> {
  const found = await rowsOf<{ name: string; definition: string }>(
    db,
    sql`select c.relname as name, pg_get_indexdef(i.indexrelid) as definition
        from pg_index i join pg_class c on c.oid = i.indexrelid join pg_class t on t.oid = i.indrelid
        where t.relname in (${sql.join(
          FILLED.map((table) => sql`${table}`),
          sql`, `,
        )}) and not i.indisunique`,
  );
  for (const { name } of found) await db.execute(sql`drop index ${sql.identifier(name)}`);
  await fill();
  // Made on the table as a whole, not on its empty root alone.
  for (const { definition } of found) await db.execute(sql.raw(definition.replace(' ON ONLY ', ' ON ')));
}

/** Stores items with their mentions and all that belongs to them, as if they had come in. */
export async function storeBatch(
  { db, box }: Store,
  batch: readonly { item: ItemRow; mention: MentionRow }[],
): Promise<void> {
  await db.transaction(async (tx) => {
    const store = { db: tx, box };
    await tx.execute(sql`set local synchronous_commit = off`);
    await tx.execute(
      insertOf(
        items,
        batch.map(({ item }) => item),
      ),
    );
    const keys = batch.flatMap(({ item }) =>
      identityKeys(item, { sourceKey: item.sourceId ?? '' }).map((key) => ({ key, itemId: item.id })),
    );
    await tx.execute(sql`${insertOf(itemKeys, keys)} on conflict do nothing`);
    await writeItemWords(
      store,
      batch.map(({ item }) => ({ id: item.id, words: itemWords(item) })),
    );
    const told = batch.map(({ mention }) => mention);
    await tx.execute(insertOf(mentions, told));
    const names = told.map(({ brandId, itemId, id }) => ({ brandId, itemId, mentionId: id }));
    await tx.execute(insertOf(mentionKeys, names));
    const begun = told
      .filter(({ echo }) => !echo)
      .map(({ storyId }) => ({ id: storyId ?? '', sketch: [], quoted: [], mergedInto: null }));
    await tx.execute(insertOf(stories, begun));
    await adjustRollups(
      store,
      told.map((mention) => countOf(mention, 1)),
    );
  });
}
