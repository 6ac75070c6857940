import { and, inArray, isNull } from 'drizzle-orm';
import { followUps, itemRevisions, items, mentions } from '../../schema/index.ts';
import type { Store } from '../../store.ts';
import { forgetAuthors } from '../authors/authors.ts';
import { recordMentions } from '../changes.ts';

/**
 * Notes that the source of items has taken them away; they are not looked at again. Says which of them stood until
 * now.
 */
export async function markRemoved(store: Store, itemIds: readonly string[], at: Date): Promise<string[]> {
  if (itemIds.length === 0) return [];
  const { db } = store;
  const removed = await db
    .update(items)
    .set({ removedAt: at })
    .where(and(inArray(items.id, [...itemIds]), isNull(items.removedAt)))
    .returning({ id: items.id });
  await db.delete(followUps).where(inArray(followUps.itemId, [...itemIds]));
  const ids = removed.map(({ id }) => id);
  const said = await db
    .select({ id: mentions.id, brandId: mentions.brandId })
    .from(mentions)
    .where(and(inArray(mentions.itemId, ids), mentions.relevant));
  await recordMentions(store, said, 'changed');
  return ids;
}

/** Erases what items said and who said it, earlier versions included. That they were said stays counted. */
export async function eraseItems(store: Store, itemIds: readonly string[]): Promise<void> {
  if (itemIds.length === 0) return;
  const { db } = store;
  const ids = [...itemIds];
  await db
    .update(items)
    .set({ title: null, text: '', html: null, author: null })
    .where(inArray(items.id, ids));
  await db.delete(itemRevisions).where(inArray(itemRevisions.itemId, ids));
  const said = await db
    .select({ authorId: mentions.authorId })
    .from(mentions)
    .where(inArray(mentions.itemId, ids));
  await db
    .update(mentions)
    .set({ evidence: [], spans: [], author: null, authorId: null })
    .where(inArray(mentions.itemId, ids));
  const authorIds = new Set(said.map(({ authorId }) => authorId).filter((id) => id !== null));
  await forgetAuthors(store, [...authorIds].sort());
}
