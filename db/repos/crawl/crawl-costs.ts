import { and, count, gte, inArray, lt, sql } from 'drizzle-orm';
import { crawls } from '../../schema/index.ts';
import type { Store } from '../../store.ts';

/** What asking a source cost: how often it was asked, whatever for, and how much it sent. */
export interface CrawlCost {
  times: number;
  bytes: number;
}

/** What asking each of `sourceIds` cost in [from, to); those that were not asked are left out. */
export async function costsPerSource(
  { db }: Store,
  sourceIds: readonly string[],
  from: Date,
  to: Date,
): Promise<Map<string, CrawlCost>> {
  if (sourceIds.length === 0) return new Map();
  const rows = await db
    .select({
      sourceId: crawls.sourceId,
      times: count(),
      bytes: sql<number>`coalesce(sum(${crawls.bytes}), 0)`.mapWith(Number),
    })
    .from(crawls)
    .where(
      and(inArray(crawls.sourceId, [...sourceIds]), gte(crawls.finishedAt, from), lt(crawls.finishedAt, to)),
    )
    .groupBy(crawls.sourceId);
  return new Map(rows.map(({ sourceId, ...cost }) => [sourceId, cost]));
}
