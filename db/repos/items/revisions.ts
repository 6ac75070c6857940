import { asc, eq, inArray, sql } from 'drizzle-orm';
import type { Item } from '../../../src/core/item.ts';
import { itemRevisions, items, mentions } from '../../schema/index.ts';
import type { Store } from '../../store.ts';

/** What an item said before an edit. */
export type Revision = typeof itemRevisions.$inferSelect;

/** A stored mention, with what the scorer said and what it counts as. */
export type StoredMention = typeof mentions.$inferSelect;

/** Items as they are stored, each with how many earlier versions are kept of it. */
export async function itemsWithRevisions(
  { db }: Store,
  ids: readonly string[],
): Promise<{ item: Item; revisions: number }[]> {
  return db
    .select({
      item: items,
      revisions: sql<number>`(select count(*) from item_revisions r where r.item_id = items.id)`.mapWith(
        Number,
      ),
    })
    .from(items)
    .where(inArray(items.id, [...ids]));
}

/** Keeps what an item said, and puts what it says now in its place. False when it says something else meanwhile. */
export async function reviseItem(
  { db }: Store,
  before: Item,
  after: Item,
  revision: Pick<Revision, 'id' | 'replacedAt'>,
): Promise<boolean> {
  const { title, text, html, author, updatedAt, rating, language, fingerprint } = after;
  const changed = await db
    .update(items)
    .set({ title, text, html, author, updatedAt, rating, language, fingerprint })
    .where(
      sql`${items.id} = ${before.id} and ${items.fingerprint} = ${before.fingerprint} and ${items.removedAt} is null`,
    )
    .returning({ id: items.id });
  if (changed.length === 0) return false;
  await db
    .insert(itemRevisions)
    .values({ ...revision, itemId: before.id, title: before.title, text: before.text });
  return true;
}

/** What an item said before each of its edits, oldest first. */
export async function revisionsOf({ db }: Store, itemId: string): Promise<Revision[]> {
  return db
    .select()
    .from(itemRevisions)
    .where(eq(itemRevisions.itemId, itemId))
    .orderBy(asc(itemRevisions.id));
}

/** All mentions of an item, held until the transaction ends. */
export async function lockMentionsOf({ db }: Store, itemId: string): Promise<StoredMention[]> {
  return db
    .select()
    .from(mentions)
    .where(eq(mentions.itemId, itemId))
    .orderBy(asc(mentions.id))
    .for('update');
}

/** Replaces what was judged of a mention. The caller keeps the rollups true. */
export async function rejudgeMention(
  { db }: Store,
  id: string,
  judgement: Partial<StoredMention>,
): Promise<void> {
  await db.update(mentions).set(judgement).where(eq(mentions.id, id));
}
