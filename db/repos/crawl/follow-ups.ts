import { and, asc, eq, inArray, isNull, lte, notInArray, or, sql } from 'drizzle-orm';
import { insertOf, recordset } from '../../recordset.ts';
import { followUps, items, sources } from '../../schema/index.ts';
import { type Store, transaction } from '../../store.ts';
import { type Crawl, insertCrawl } from './crawls.ts';

/** An item that is to be looked at again. */
export interface DueFollowUp {
  itemId: string;
  guid: string | null;
  url: string | null;
  publishedAt: Date | null;
  firstSeenAt: Date;
  dueAt: Date;
  /** Looks taken so far. */
  looks: number;
}

/** When an item is looked at next; null when never again. */
export interface NextLook {
  itemId: string;
  dueAt: Date | null;
}

/** Plans the first look at items again; none where the source was removed meanwhile. */
export async function planFollowUps(
  { db }: Store,
  rows: readonly { itemId: string; sourceId: string; dueAt: Date }[],
): Promise<void> {
  if (rows.length === 0) return;
  const planned = rows.map((row) => ({ ...row, looks: 0 }));
  await db.execute(sql`${insertOf(followUps, planned)}
    join sources s on s.id = r.source_id for key share of s on conflict do nothing`);
}

/** Ids of sources of which items are due to be looked at again, and that nobody holds at wall time `wall`. */
export async function dueFollowSourceIds(
  { db }: Store,
  now: Date,
  wall: Date,
  limit: number,
): Promise<string[]> {
  const first = sql<Date>`min(${followUps.dueAt})`;
  const rows = await db
    .select({ id: followUps.sourceId })
    .from(followUps)
    .innerJoin(sources, eq(sources.id, followUps.sourceId))
    .where(
      and(
        lte(followUps.dueAt, now),
        notInArray(sources.status, ['gone', 'paused']),
        or(isNull(sources.leasedUntil), lte(sources.leasedUntil, wall)),
      ),
    )
    .groupBy(followUps.sourceId)
    .orderBy(first)
    .limit(limit);
  return rows.map((row) => row.id);
}

/** A source's items whose look is due at `now`, longest waiting first. */
export async function dueFollowUps(
  { db }: Store,
  sourceId: string,
  now: Date,
  limit: number,
): Promise<DueFollowUp[]> {
  return db
    .select({
      itemId: followUps.itemId,
      guid: items.guid,
      url: items.url,
      publishedAt: items.publishedAt,
      firstSeenAt: items.firstSeenAt,
      dueAt: followUps.dueAt,
      looks: followUps.looks,
    })
    .from(followUps)
    .innerJoin(items, eq(items.id, followUps.itemId))
    .where(and(eq(followUps.sourceId, sourceId), lte(followUps.dueAt, now)))
    .orderBy(asc(followUps.dueAt), asc(followUps.itemId))
    .limit(limit);
}

/**
 * Plans looks at items anew, together with the ledger row of the look that was just taken; nothing when the source was
 * removed meanwhile.
 */
export async function recordLook(store: Store, crawl: Crawl, moves: readonly NextLook[]): Promise<void> {
  await transaction(store, async (tx) => {
    const there = await tx.db
      .select({ id: sources.id })
      .from(sources)
      .where(eq(sources.id, crawl.sourceId))
      .for('key share');
    if (there.length === 0) return;
    await moveFollowUps(tx, moves);
    await insertCrawl(tx, crawl);
  });
}

/** Items without a next look (null) are not looked at any more. */
async function moveFollowUps({ db }: Store, moves: readonly NextLook[]): Promise<void> {
  if (moves.length === 0) return;
  const { itemId, dueAt } = followUps;
  const last = moves.filter((move) => move.dueAt === null).map((move) => move.itemId);
  const next = recordset(
    'next',
    { itemId, dueAt },
    moves.filter((move) => move.dueAt !== null),
  );
  await db.delete(followUps).where(inArray(itemId, last));
  await db.execute(sql`update ${followUps} set due_at = next.due_at, looks = looks + 1
    from ${next} where follow_ups.item_id = next.item_id`);
}
