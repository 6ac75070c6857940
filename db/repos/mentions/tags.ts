import { and, desc, isNotNull, sql } from 'drizzle-orm';
import { rowsOf } from '../../database.ts';
import { inScope } from '../../in-scope.ts';
import { mentions, users } from '../../schema/index.ts';
import type { Store } from '../../store.ts';

/** So many of the newest are looked through: what is in use shows in them. */
const LOOKED_AT = 2_000;

/** Tags in use, those that most of the newest tagged mentions bear first. */
export async function tagsInUse({ db }: Store, limit: number): Promise<string[]> {
  const newest = db
    .select({ tags: mentions.tags })
    .from(mentions)
    .where(and(sql`${mentions.tags} <> '{}'`, inScope(mentions.brandId)))
    .orderBy(desc(mentions.id))
    .limit(LOOKED_AT);
  const rows = await rowsOf<{ tag: string }>(
    db,
    sql`select tag from (${newest}) as newest, unnest(tags) as tag
        group by tag order by count(*) desc, tag limit ${limit}`,
  );
  return rows.map(({ tag }) => tag);
}

/** Whom mentions can be given to: people with an account, and names that mentions were given to before. */
export async function assignees({ db }: Store, limit: number): Promise<string[]> {
  const given = db
    .select({ assignee: mentions.assignee })
    .from(mentions)
    .where(and(isNotNull(mentions.assignee), inScope(mentions.brandId)))
    .orderBy(desc(mentions.id))
    .limit(LOOKED_AT);
  const accounts = await db.select({ name: users.name }).from(users).orderBy(users.name).limit(limit);
  const rows = await rowsOf<{ assignee: string }>(
    db,
    sql`select distinct assignee from (${given}) as given order by assignee limit ${limit}`,
  );
  const names = [...accounts.map(({ name }) => name), ...rows.map(({ assignee }) => assignee)];
  return [...new Set(names)].slice(0, limit);
}
