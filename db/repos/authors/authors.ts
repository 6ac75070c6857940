import { and, eq, inArray, sql } from 'drizzle-orm';
import { rowsOf } from '../../database.ts';
import { mentionedInScope } from '../../in-scope.ts';
import { heldAs, insertOf, recordset } from '../../recordset.ts';
import { authors, mentions } from '../../schema/index.ts';
import type { Store } from '../../store.ts';

export type StoredAuthor = typeof authors.$inferSelect;

/** What a batch of mentions says of one author; `id` is taken where nobody knows the author yet. */
export type SeenAuthor = Omit<StoredAuthor, 'automation' | 'automationSigns'>;

/**
 * Writes down who was heard, in one statement and in key order so that concurrent writers cannot deadlock. A later name
 * and reach take the place of earlier ones, except that a reach by followers is never replaced by a weaker one. `seen`
 * names nobody twice. Says the id of each, in the order given.
 */
export async function claimAuthors({ db }: Store, seen: readonly SeenAuthor[]): Promise<string[]> {
  if (seen.length === 0) return [];
  const rows = seen
    .map((author) => ({ ...author, automation: null, automationSigns: [] }))
    .sort((a, b) => (identity(a) < identity(b) ? -1 : 1));
  const known = await rowsOf<{ id: string; place: string; key: string }>(
    db,
    sql`${insertOf(authors, rows)} on conflict (place, key) do update set
      name = case when excluded.last_seen_at >= authors.last_seen_at then excluded.name else authors.name end,
      first_seen_at = least(authors.first_seen_at, excluded.first_seen_at),
      last_seen_at = greatest(authors.last_seen_at, excluded.last_seen_at),
      reach = case when ${keepsReach} then authors.reach else excluded.reach end,
      reach_method = case when ${keepsReach} then authors.reach_method else excluded.reach_method end
      returning id, place, key`,
  );
  const ids = new Map(known.map((author) => [identity(author), author.id]));
  return seen.map((author) => ids.get(identity(author)) ?? author.id);
}

const keepsReach = sql`(excluded.reach is null or (authors.reach_method = 'followers' and excluded.reach_method <> 'followers'))`;

function identity({ place, key }: Pick<StoredAuthor, 'place' | 'key'>): string {
  return `${place} ${key}`;
}

export async function findAuthor({ db }: Store, id: string): Promise<StoredAuthor | null> {
  const [row] = await db
    .select()
    .from(authors)
    .where(and(eq(authors.id, id), mentionedInScope(mentions.authorId, authors.id)));
  return row ?? null;
}

/** Authors of whom something was heard since `since`, and `least` mentions or more in all: `limit` of them after `after`. */
export async function authorsHeard(
  { db }: Store,
  { since, least, after, limit }: { since: Date; least: number; after: string; limit: number },
): Promise<Pick<StoredAuthor, 'id' | 'name'>[]> {
  return rowsOf(
    db,
    sql`select id, name from authors where last_seen_at >= ${since.toISOString()} and id > ${after}
      and exists (select 1 from mentions m where m.author_id = authors.id offset ${least - 1})
      order by id limit ${limit}`,
  );
}

/** One mention of an author as habits show in it. */
export interface AuthoredItem {
  authorId: string;
  itemId: string;
  publishedAt: Date;
  fingerprint: string;
  storyId: string | null;
  /** The beginning of its text. */
  text: string;
}

/** The latest `most` mentions of each author, newest first. An item that names two brands comes twice. */
export async function latestOfAuthors(
  { db }: Store,
  ids: readonly string[],
  most: number,
): Promise<AuthoredItem[]> {
  if (ids.length === 0) return [];
  const asked = recordset(
    'asked',
    { id: authors.id },
    ids.map((id) => ({ id })),
  );
  const rows = await rowsOf<Record<string, string | null>>(
    db,
    sql`select asked.id as author_id, latest.* from ${asked} cross join lateral (
      select m.item_id, m.published_at::text, m.fingerprint, m.story_id, left(i.text, 400) as text
      from mentions m join items i on i.id = m.item_id
      where m.author_id = asked.id order by m.id desc limit ${most}) latest`,
  );
  return rows.map((row) => ({
    authorId: row.author_id ?? '',
    itemId: row.item_id ?? '',
    publishedAt: mentions.publishedAt.mapFromDriverValue(row.published_at ?? '') as Date,
    fingerprint: row.fingerprint ?? '',
    storyId: row.story_id ?? null,
    text: row.text ?? '',
  }));
}

/** Records how likely it is of each author that no person writes. */
export async function recordAutomation(
  { db }: Store,
  judged: readonly Pick<StoredAuthor, 'id' | 'automation' | 'automationSigns'>[],
): Promise<void> {
  if (judged.length === 0) return;
  const { id, automation, automationSigns } = authors;
  await db.execute(sql`update authors set automation = r.automation,
      automation_signs = ${heldAs('r', automationSigns)}
    from ${recordset('r', { id, automation, automationSigns }, judged)} where authors.id = r.id`);
}

/** Forgets those of `ids` of whom no mention is left. */
export async function forgetAuthors({ db }: Store, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db
    .delete(authors)
    .where(
      sql`${inArray(authors.id, [...ids])} and not exists (select 1 from mentions m where m.author_id = authors.id)`,
    );
}
