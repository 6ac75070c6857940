import { eq, sql } from 'drizzle-orm';
import type { Item } from '../../../src/core/item.ts';
import { recordset } from '../../recordset.ts';
import { itemKeys, items } from '../../schema/index.ts';
import type { Store } from '../../store.ts';

/** What is needed of a stored item to see whether anything about it is new. */
export type KnownItem = Pick<
  Item,
  'id' | 'sourceId' | 'connector' | 'fingerprint' | 'engagement' | 'updatedAt' | 'firstSeenAt' | 'removedAt'
>;

/** The stored items that go by these names, by name. */
export async function findKnown({ db }: Store, keys: readonly string[]): Promise<Map<string, KnownItem>> {
  if (keys.length === 0) return new Map();
  const asked = recordset(
    'asked',
    { key: itemKeys.key },
    keys.map((key) => ({ key })),
  );
  const rows = await db
    .select({
      key: itemKeys.key,
      id: items.id,
      sourceId: items.sourceId,
      connector: items.connector,
      fingerprint: items.fingerprint,
      engagement: items.engagement,
      updatedAt: items.updatedAt,
      firstSeenAt: items.firstSeenAt,
      removedAt: items.removedAt,
    })
    .from(itemKeys)
    .innerJoin(asked, sql`asked.key = ${itemKeys.key}`)
    .innerJoin(items, eq(items.id, itemKeys.itemId));
  return new Map(rows.map(({ key, ...known }) => [key, known]));
}

/** Names an item may go by: some feeds give it another one on every visit. */
const MOST_NAMES = 12;

/** Writes down further names of items. One that means another item already stays with it. */
export async function learnNames(
  { db }: Store,
  names: readonly { key: string; itemId: string }[],
): Promise<void> {
  if (names.length === 0) return;
  const given = recordset('given', { key: itemKeys.key, itemId: itemKeys.itemId }, names);
  await db.execute(sql`insert into ${itemKeys} (key, item_id)
    select key, item_id from ${given}
    where (select count(*) from ${itemKeys} k where k.item_id = given.item_id) < ${MOST_NAMES}
    order by key on conflict do nothing`);
}
