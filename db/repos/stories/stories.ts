import { and, inArray, sql } from 'drizzle-orm';
import { firstIdAt } from '../../../src/core/id.ts';
import { rowsOf } from '../../database.ts';
import { mentionedInScope } from '../../in-scope.ts';
import { insertOf, recordset } from '../../recordset.ts';
import { mentions, stories, storyKeys } from '../../schema/index.ts';
import type { Store } from '../../store.ts';

export type StoredStory = typeof stories.$inferSelect;
export type StoryKey = typeof storyKeys.$inferSelect;

/**
 * Makes the transaction the only one that begins stories, until it ends: two that brought one text at once would each
 * begin a story. Its commit does not wait for the disk: whatever refers to its stories commits later and does.
 */
export async function lockStories(store: Store): Promise<void> {
  await store.db.execute(sql`set local synchronous_commit = off`);
  await holdStories(store);
}

/** Waits until nobody else begins or changes stories, and keeps it so until the transaction ends. */
export async function holdStories({ db }: Store): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtext('stories'))`);
}

/** The stories that are found under `keys` and began in [from, to): the newest `most` of each key, oldest first. */
export async function storyKeysAmong(
  { db }: Store,
  keys: readonly number[],
  { from, to, most }: { from: Date; to: Date; most: number },
): Promise<StoryKey[]> {
  if (keys.length === 0) return [];
  const asked = recordset(
    'asked',
    { key: storyKeys.key },
    keys.map((key) => ({ key })),
  );
  const rows = await rowsOf<{ key: string | number; story_id: string }>(
    db,
    sql`select asked.key, found.story_id from ${asked} cross join lateral (
      select story_id from ${storyKeys} where ${storyKeys.key} = asked.key
        and story_id >= ${firstIdAt(from)} and story_id < ${firstIdAt(to)}
      order by story_id desc limit ${most}) found order by found.story_id`,
  );
  return rows.map((row) => ({ key: Number(row.key), storyId: row.story_id }));
}

export async function findStories({ db }: Store, ids: readonly string[]): Promise<StoredStory[]> {
  if (ids.length === 0) return [];
  return db
    .select()
    .from(stories)
    .where(and(inArray(stories.id, [...ids]), mentionedInScope(mentions.storyId, stories.id)));
}

/** Writes down stories that begin, and keys under which stories are found from now on. */
export async function keepStories(
  { db }: Store,
  begun: readonly StoredStory[],
  keys: readonly StoryKey[],
): Promise<void> {
  if (begun.length > 0) await db.execute(insertOf(stories, begun));
  if (keys.length > 0) await db.execute(sql`${insertOf(storyKeys, keys)} on conflict do nothing`);
}
