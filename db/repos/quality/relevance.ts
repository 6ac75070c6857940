import { and, count, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Item } from '../../../src/core/item.ts';
import { brandModels, corrections, items, mentions } from '../../schema/index.ts';
import type { Store } from '../../store.ts';
import type { StoredMention } from '../items/revisions.ts';

/** What people said of a brand's texts, by mention: the cues around its name, by key with their values. */
export type RelevanceLessons = Record<string, { about: boolean; cues: [key: string, value: number][] }>;

const isOf = (brandId: string) => and(eq(brandModels.brandId, brandId), eq(brandModels.kind, 'relevance'));

/** Which brands have been taught, and what changes whenever one is taught again. */
export async function taughtRelevance({ db }: Store): Promise<{ brandId: string; version: string }[]> {
  return db
    .select({ brandId: brandModels.brandId, version: sql<string>`xmin::text` })
    .from(brandModels)
    .where(eq(brandModels.kind, 'relevance'))
    .orderBy(brandModels.brandId);
}

/** What each of these brands was taught; a brand that was taught nothing has no entry. */
export async function relevanceLessons(
  { db }: Store,
  brandIds: readonly string[],
): Promise<Map<string, RelevanceLessons>> {
  if (brandIds.length === 0) return new Map();
  const rows = await db
    .select({ brandId: brandModels.brandId, state: brandModels.state })
    .from(brandModels)
    .where(and(inArray(brandModels.brandId, [...brandIds]), eq(brandModels.kind, 'relevance')));
  return new Map(rows.map(({ brandId, state }) => [brandId, (state.lessons ?? {}) as RelevanceLessons]));
}

/** Holds what a brand was taught until the transaction ends, so that two lessons come one after the other. */
export async function lockRelevanceLessons(
  store: Store,
  brandId: string,
  at: Date,
): Promise<RelevanceLessons> {
  const empty = { brandId, kind: 'relevance' as const, state: {}, lessons: 0, updatedAt: at };
  await store.db.insert(brandModels).values(empty).onConflictDoNothing();
  await store.db.select({ at: brandModels.updatedAt }).from(brandModels).where(isOf(brandId)).for('update');
  return (await relevanceLessons(store, [brandId])).get(brandId) ?? {};
}

export async function saveRelevanceLessons(
  { db }: Store,
  brandId: string,
  lessons: RelevanceLessons,
  at: Date,
): Promise<void> {
  await db
    .update(brandModels)
    .set({ state: { lessons }, lessons: Object.keys(lessons).length, updatedAt: at })
    .where(isOf(brandId));
}

const inForce = and(eq(corrections.kind, 'relevance'), isNull(corrections.undoneAt));

/** Which of these mentions a person has called about the brand, or not. */
export async function spokenRelevance({ db }: Store, mentionIds: readonly string[]): Promise<Set<string>> {
  if (mentionIds.length === 0) return new Set();
  const rows = await db
    .select({ id: corrections.mentionId })
    .from(corrections)
    .where(and(inForce, inArray(corrections.mentionId, [...mentionIds])));
  return new Set(rows.map(({ id }) => id));
}

/** A mention with the item it stands in, as relevance is judged. */
export interface MentionInItem {
  mention: StoredMention;
  item: Item;
}

const inItems = ({ db }: Store) =>
  db
    .select({ mention: mentions, item: items })
    .from(mentions)
    .innerJoin(items, eq(items.id, mentions.itemId));

export async function mentionsInItems(store: Store, ids: readonly string[]): Promise<MentionInItem[]> {
  return ids.length === 0 ? [] : inItems(store).where(inArray(mentions.id, [...ids]));
}

/** The newest mentions of a brand that wait for a person, held until the transaction ends. */
export async function lockWaiting(store: Store, brandId: string, limit: number): Promise<MentionInItem[]> {
  return inItems(store)
    .where(and(eq(mentions.brandId, brandId), mentions.possible))
    .orderBy(desc(mentions.id))
    .limit(limit)
    .for('update', { of: mentions });
}

/** How many mentions of a brand wait for a person. */
export async function countWaiting({ db }: Store, brandId: string): Promise<number> {
  const [row] = await db
    .select({ count: count() })
    .from(mentions)
    .where(and(eq(mentions.brandId, brandId), mentions.possible));
  return row?.count ?? 0;
}
