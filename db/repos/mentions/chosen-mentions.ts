import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { rowsOf } from '../../database.ts';
import { items, mentions } from '../../schema/index.ts';
import type { Store } from '../../store.ts';
import { conditions, type MentionFilter, readsItems } from './mention-filter.ts';

/** The newest mentions that `filter` chooses, at most `limit`. */
export async function chosenIds(store: Store, filter: MentionFilter, limit: number): Promise<string[]> {
  const rows = await chosen(store, filter, limit);
  return rows.map(({ id }) => id);
}

/** How many mentions `filter` chooses and how many stories these tell, counted no further than `atMost` mentions. */
export async function countChosen(
  store: Store,
  filter: MentionFilter,
  atMost: number,
): Promise<{ mentions: number; stories: number }> {
  const [row] = await rowsOf<{ mentions: number; stories: number }>(
    store.db,
    sql`select count(*)::int as mentions, count(distinct (brand_id, coalesce(story_id, id)))::int as stories
        from (${chosen(store, filter, atMost)}) as chosen`,
  );
  return row ?? { mentions: 0, stories: 0 };
}

/** `ids`, and with them all that `filter` chooses of the stories which they tell of their brands; at most `limit`. */
export async function withTheirCopies(
  store: Store,
  ids: readonly string[],
  filter: MentionFilter,
  limit: number,
): Promise<string[]> {
  const told = store.db
    .select({ brandId: mentions.brandId, storyId: mentions.storyId })
    .from(mentions)
    .where(inArray(mentions.id, [...ids]));
  const copies = await store.db
    .select({ id: mentions.id })
    .from(mentions)
    .innerJoin(items, eq(items.id, mentions.itemId))
    .where(and(conditions(filter), sql`(${mentions.brandId}, ${mentions.storyId}) in (${told})`))
    .orderBy(desc(mentions.id))
    .limit(limit);
  return [...new Set([...ids, ...copies.map(({ id }) => id)])].slice(0, limit);
}

function chosen({ db }: Store, filter: MentionFilter, limit: number) {
  const newest = db
    .select({ id: mentions.id, brand_id: mentions.brandId, story_id: mentions.storyId })
    .from(mentions)
    .where(conditions(filter))
    .orderBy(desc(mentions.id))
    .limit(limit)
    .$dynamic();
  return readsItems(filter) ? newest.innerJoin(items, eq(items.id, mentions.itemId)) : newest;
}
