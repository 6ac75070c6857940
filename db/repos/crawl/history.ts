import { and, asc, eq, isNotNull, isNull, lte, notInArray, or, sql } from 'drizzle-orm';
import type { Source } from '../../../src/core/source.ts';
import { sources } from '../../schema/index.ts';
import { type Store, transaction } from '../../store.ts';
import { type Crawl, insertCrawl } from './crawls.ts';

/** What one step into a source's past changes. */
export interface HistoryChange extends Pick<Source, 'historyState' | 'historyCursor'> {
  /** Items that the step brought. */
  itemsNew: number;
}

/**
 * Ids of sources whose past is to be read further at `now`, longest waiting first: those that were visited with
 * success, and that nobody holds at wall time `wall`. When the next step is due, its cursor says as `dueAt`.
 */
export async function dueHistoryIds({ db }: Store, now: Date, wall: Date, limit: number): Promise<string[]> {
  const dueAt = sql`(${sources.historyCursor} ->> 'dueAt')::timestamptz`;
  const rows = await db
    .select({ id: sources.id })
    .from(sources)
    .where(
      and(
        eq(sources.historyState, 'waiting'),
        isNotNull(sources.lastSuccessAt),
        notInArray(sources.status, ['gone', 'paused']),
        or(isNull(sources.historyCursor), sql`${dueAt} <= ${now.toISOString()}::timestamptz`),
        or(isNull(sources.leasedUntil), lte(sources.leasedUntil, wall)),
      ),
    )
    .orderBy(sql`${dueAt} nulls first`, asc(sources.id))
    .limit(limit);
  return rows.map((row) => row.id);
}

/** Keeps where a step into the past has led, together with its ledger row; nothing when the source was removed meanwhile. */
export async function recordHistoryStep(
  store: Store,
  crawl: Crawl,
  { historyState, historyCursor, itemsNew }: HistoryChange,
): Promise<void> {
  await transaction(store, async (tx) => {
    const there = await tx.db
      .update(sources)
      .set({ historyState, historyCursor, historyItems: sql`${sources.historyItems} + ${itemsNew}` })
      .where(eq(sources.id, crawl.sourceId))
      .returning({ id: sources.id });
    if (there.length > 0) await insertCrawl(tx, crawl);
  });
}
