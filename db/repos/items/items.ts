import { asc, desc, gt, inArray, lt, sql } from 'drizzle-orm';
import type { Item } from '../../../src/core/item.ts';
import { rowsOf } from '../../database.ts';
import { insertOf, recordset } from '../../recordset.ts';
import { itemKeys, items } from '../../schema/index.ts';
import type { Store } from '../../store.ts';

/** An item that may be new, with every name it goes by, strongest first. */
export interface Candidate {
  itemId: string;
  keys: readonly string[];
}

/** Which of these names are known already, and of which item. */
export async function findIdentities({ db }: Store, keys: readonly string[]): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map();
  const asked = recordset(
    'asked',
    { key: itemKeys.key },
    keys.map((key) => ({ key })),
  );
  const rows = await rowsOf<{ key: string; item_id: string }>(
    db,
    sql`select key, item_id from ${itemKeys} join ${asked} using (key)`,
  );
  return new Map(rows.map((row) => [row.key, row.item_id]));
}

/**
 * Writes down the names of each candidate and says which item each of them is: its own id when it is new, else the
 * id of the item already known by its strongest known name. Names are inserted in one sorted statement, so two
 * workers that bring the same items wait for each other instead of deadlocking.
 *
 * Must run in the transaction that then inserts the new items.
 */
export async function claimIdentities(
  store: Store,
  candidates: readonly Candidate[],
): Promise<Map<string, string>> {
  const rows = candidates.flatMap(({ itemId, keys }) => keys.map((key) => ({ key, itemId })));
  const firstClaims = new Map<string, string>();
  for (const { key, itemId } of rows) if (!firstClaims.has(key)) firstClaims.set(key, itemId);
  const sorted = [...firstClaims]
    .map(([key, itemId]) => ({ key, itemId }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  if (sorted.length === 0) return new Map();
  const claimed = await rowsOf<{ key: string }>(
    store.db,
    sql`${insertOf(itemKeys, sorted)} on conflict do nothing returning key`,
  );
  const itemOf = new Map(claimed.map(({ key }) => [key, firstClaims.get(key) ?? '']));
  const taken = sorted.map(({ key }) => key).filter((key) => !itemOf.has(key));
  for (const [key, itemId] of await findIdentities(store, taken)) itemOf.set(key, itemId);

  const identities = new Map<string, string>();
  const ownNames = new Map<string, string[]>();
  for (const { itemId, keys } of candidates) {
    const other = keys.map((key) => itemOf.get(key)).find((id) => id !== undefined && id !== itemId);
    identities.set(itemId, other === undefined ? itemId : (identities.get(other) ?? other));
    if (other !== undefined)
      ownNames.set(
        itemId,
        keys.filter((key) => itemOf.get(key) === itemId),
      );
  }
  for (const [itemId, keys] of ownNames) {
    const target = identities.get(itemId);
    if (keys.length === 0 || target === undefined) continue;
    await store.db.update(itemKeys).set({ itemId: target }).where(inArray(itemKeys.key, keys));
  }
  return identities;
}

export async function insertItems({ db }: Store, rows: readonly Item[]): Promise<void> {
  if (rows.length > 0) await db.execute(insertOf(items, rows));
}

/** The next items after `id`, in the order of their publication: a way through all of them in bounded memory. */
export async function itemsAfter({ db }: Store, id: string, limit: number): Promise<Item[]> {
  return db.select().from(items).where(gt(items.id, id)).orderBy(asc(items.id)).limit(limit);
}

/** The newest items, or the next ones before `id`: a way back through all of them in bounded memory. */
export async function itemsBefore({ db }: Store, id: string | null, limit: number): Promise<Item[]> {
  return db
    .select()
    .from(items)
    .where(id === null ? undefined : lt(items.id, id))
    .orderBy(desc(items.id))
    .limit(limit);
}
