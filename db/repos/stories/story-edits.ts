import { and, asc, eq, inArray, or } from 'drizzle-orm';
import type { Item } from '../../../src/core/item.ts';
import { mentionedInScope } from '../../in-scope.ts';
import { items, mentions, stories, storyKeys } from '../../schema/index.ts';
import type { Store } from '../../store.ts';
import { recordMentions } from '../changes.ts';
import type { StoredStory } from './stories.ts';

/** A story and those that were merged into it; empty when there is none of this id. */
export async function familyOf({ db }: Store, id: string): Promise<StoredStory[]> {
  return db
    .select()
    .from(stories)
    .where(
      and(or(eq(stories.id, id), eq(stories.mergedInto, id)), mentionedInScope(mentions.storyId, stories.id)),
    )
    .orderBy(asc(stories.id));
}

/** Remembers that some stories are part of another, or of none any more. */
export async function setMergedInto(
  { db }: Store,
  ids: readonly string[],
  mergedInto: string | null,
): Promise<void> {
  await db
    .update(stories)
    .set({ mergedInto })
    .where(inArray(stories.id, [...ids]));
}

/** Takes away keys under which some stories are found. */
export async function dropStoryKeys(
  { db }: Store,
  storyIds: readonly string[],
  keys: readonly number[],
): Promise<void> {
  if (keys.length === 0) return;
  await db
    .delete(storyKeys)
    .where(and(inArray(storyKeys.storyId, [...storyIds]), inArray(storyKeys.key, [...keys])));
}

/** The keys under which a story is found. */
export async function keysOfStory({ db }: Store, storyId: string): Promise<number[]> {
  const rows = await db.select({ key: storyKeys.key }).from(storyKeys).where(eq(storyKeys.storyId, storyId));
  return rows.map(({ key }) => key);
}

/** Changes by what a story is recognised. */
export async function setSketch({ db }: Store, id: string, sketch: readonly number[]): Promise<void> {
  await db
    .update(stories)
    .set({ sketch: [...sketch], quoted: [] })
    .where(eq(stories.id, id));
}

/** Every brand's mentions of a story, held until the transaction ends. */
export async function holdMentionsOf(
  { db }: Store,
  storyId: string,
): Promise<{ id: string; itemId: string; fingerprint: string }[]> {
  return db
    .select({ id: mentions.id, itemId: mentions.itemId, fingerprint: mentions.fingerprint })
    .from(mentions)
    .where(eq(mentions.storyId, storyId))
    .orderBy(asc(mentions.id))
    .for('update');
}

/** Counts mentions under another story. */
export async function moveMentions(store: Store, ids: readonly string[], storyId: string): Promise<void> {
  if (ids.length === 0) return;
  const moved = await store.db
    .update(mentions)
    .set({ storyId })
    .where(inArray(mentions.id, [...ids]))
    .returning({ id: mentions.id, brandId: mentions.brandId });
  await recordMentions(store, moved, 'changed');
}

/** What stories are told apart by, of some items, in the order in which they were published. */
export async function storyTexts(
  { db }: Store,
  itemIds: readonly string[],
): Promise<Pick<Item, 'id' | 'title' | 'text' | 'canonicalUrl' | 'fingerprint'>[]> {
  if (itemIds.length === 0) return [];
  return db
    .select({
      id: items.id,
      title: items.title,
      text: items.text,
      canonicalUrl: items.canonicalUrl,
      fingerprint: items.fingerprint,
    })
    .from(items)
    .where(inArray(items.id, [...itemIds]))
    .orderBy(asc(items.id));
}
