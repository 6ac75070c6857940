import { and, asc, eq, inArray, lte, sql } from 'drizzle-orm';
import type { Engagement } from '../../../src/core/item.ts';
import { HOUR } from '../../../src/core/time.ts';
import { recordset } from '../../recordset.ts';
import { engagementSnapshots, items } from '../../schema/index.ts';
import type { Store } from '../../store.ts';

/** An item's reactions as they were counted at one time; null is not known. */
export interface EngagementSnapshot {
  at: Date;
  likes: number | null;
  shares: number | null;
  comments: number | null;
  views: number | null;
}

/** Counts that are not those stored so far. */
export interface ChangedReactions {
  itemId: string;
  /** The counts so far, and since when. */
  before: Engagement | null;
  since: Date;
  now: Engagement;
}

/**
 * Keeps new counts: an item holds the newest ones, and items with a mention all of them, the first ones included. Must
 * run in a transaction.
 */
export async function keepReactions(
  { db }: Store,
  changes: readonly ChangedReactions[],
  at: Date,
): Promise<void> {
  if (changes.length === 0) return;
  const sorted = changes.toSorted((a, b) => (a.itemId < b.itemId ? -1 : 1));
  const newest = recordset('newest', { itemId: engagementSnapshots.itemId, now: items.engagement }, sorted);
  await db.execute(
    sql`update ${items} set engagement = newest.engagement::jsonb from ${newest} where items.id = newest.item_id`,
  );
  const counted = sorted.flatMap(({ itemId, before, since, now }) => [
    ...(before === null ? [] : [{ itemId, at: since, ...before }]),
    { itemId, at, ...now },
  ]);
  const { itemId, at: time, likes, shares, comments, views } = engagementSnapshots;
  const snapshots = recordset('s', { itemId, at: time, likes, shares, comments, views }, counted);
  await db.execute(sql`insert into ${engagementSnapshots} (item_id, at, likes, shares, comments, views)
    select item_id, at, likes, shares, comments, views from ${snapshots}
    where exists (select 1 from mentions m where m.item_id = s.item_id)
    order by item_id, at on conflict do nothing`);
}

/** An item's reactions over time, oldest first; those it came with where no count was seen to change. */
export async function engagementHistory(
  { db }: Store,
  { itemId, engagement, firstSeenAt }: { itemId: string; engagement: Engagement | null; firstSeenAt: Date },
): Promise<EngagementSnapshot[]> {
  const { at, likes, shares, comments, views } = engagementSnapshots;
  const rows = await db
    .select({ at, likes, shares, comments, views })
    .from(engagementSnapshots)
    .where(eq(engagementSnapshots.itemId, itemId))
    .orderBy(asc(at));
  if (rows.length > 0 || engagement === null) return rows;
  return [{ at: firstSeenAt, likes: null, shares: null, comments: null, views: null, ...engagement }];
}

/**
 * Likes, shares and comments an hour that items gathered in [from, to), by item: the newest sum less the one that held
 * at `from`, or less the first one where counting began later. Items that were counted only once, within that time,
 * are left out.
 */
export async function reactionsPerHour(
  { db }: Store,
  itemIds: readonly string[],
  from: Date,
  to: Date,
): Promise<Map<string, number>> {
  if (itemIds.length === 0) return new Map();
  const { itemId, at, likes, shares, comments } = engagementSnapshots;
  const sum = sql<number>`coalesce(${likes}, 0) + coalesce(${shares}, 0) + coalesce(${comments}, 0)`;
  const rows = await db
    .select({ itemId, at, sum: sum.mapWith(Number) })
    .from(engagementSnapshots)
    .where(and(inArray(itemId, [...itemIds]), lte(at, to)))
    .orderBy(asc(itemId), asc(at));
  const spans = new Map<string, { start: (typeof rows)[number]; end: (typeof rows)[number] }>();
  for (const row of rows) {
    const start = spans.get(row.itemId)?.start;
    spans.set(row.itemId, { start: start === undefined || row.at <= from ? row : start, end: row });
  }
  const speeds = new Map<string, number>();
  for (const [id, { start, end }] of spans) {
    const hours = (to.getTime() - Math.max(start.at.getTime(), from.getTime())) / HOUR;
    if (hours > 0 && (start !== end || start.at <= from)) speeds.set(id, (end.sum - start.sum) / hours);
  }
  return speeds;
}
