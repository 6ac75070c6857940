import { eq, inArray } from 'drizzle-orm';
import { items, mentions } from '../schema/index.ts';
import type { Store } from '../store.ts';

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
