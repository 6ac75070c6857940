import { and, asc, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import { items, mentions } from '../../schema/index.ts';
import type { Store } from '../../store.ts';

/** What a mention that shows an incident is recognised by, and how many people it may have reached. */
export interface EvidenceMark {
  id: string;
  storyId: string | null;
  reach: number | null;
}

/** Marks of mentions; those that are gone are left out. */
export async function evidenceMarks({ db }: Store, mentionIds: readonly string[]): Promise<EvidenceMark[]> {
  if (mentionIds.length === 0) return [];
  return db
    .select({ id: mentions.id, storyId: mentions.storyId, reach: items.reach })
    .from(mentions)
    .innerJoin(items, eq(items.id, mentions.itemId))
    .where(inArray(mentions.id, [...mentionIds]));
}

/** Who speaks in mentions that show an incident, each name once: the widest reach first, null where none is known. */
export async function voicesOf(
  { db }: Store,
  mentionIds: readonly string[],
): Promise<{ name: string; reach: number | null }[]> {
  if (mentionIds.length === 0) return [];
  const rows = await db
    .select({ name: items.author, reach: items.reach })
    .from(mentions)
    .innerJoin(items, eq(items.id, mentions.itemId))
    .where(and(inArray(mentions.id, [...mentionIds]), isNotNull(items.author)))
    .orderBy(sql`${items.reach} desc nulls last`, asc(mentions.id));
  const widest = new Map<string, number | null>();
  for (const { name, reach } of rows) {
    if (name !== null && !widest.has(name)) widest.set(name, reach);
  }
  return [...widest].map(([name, reach]) => ({ name, reach }));
}

/** The earliest mention of a brand that tells a story; null when none is stored any more. */
export async function originOf(
  { db }: Store,
  brandId: string,
  storyId: string,
): Promise<{ author: string | null; host: string | null; url: string | null; at: Date } | null> {
  const [row] = await db
    .select({ author: items.author, host: items.host, url: items.url, at: mentions.publishedAt })
    .from(mentions)
    .innerJoin(items, eq(items.id, mentions.itemId))
    .where(and(eq(mentions.storyId, storyId), eq(mentions.brandId, brandId)))
    .orderBy(asc(mentions.id))
    .limit(1);
  return row ?? null;
}
