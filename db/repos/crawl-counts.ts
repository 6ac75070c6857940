import { and, asc, count, eq, gte, lt, sql } from 'drizzle-orm';
import { crawls } from '../schema/index.ts';
import type { Store } from '../store.ts';
import type { Crawl } from './crawls.ts';

/** How many visits of each source finished in [from, to), and how many of them succeeded. */
export async function crawlCountsPerSource(
  { db }: Store,
  from: Date,
  to: Date,
): Promise<{ sourceId: string; planned: number; succeeded: number }[]> {
  return db
    .select({
      sourceId: crawls.sourceId,
      planned: count(),
      succeeded: sql<number>`count(*) filter (where ${crawls.outcome} <> 'failed')`.mapWith(Number),
    })
    .from(crawls)
    .where(and(eq(crawls.kind, 'visit'), gte(crawls.finishedAt, from), lt(crawls.finishedAt, to)))
    .groupBy(crawls.sourceId)
    .orderBy(asc(crawls.sourceId));
}

/** How many visits finished in [from, to), by what became of them. */
export async function crawlOutcomes(
  { db }: Store,
  from: Date,
  to: Date,
): Promise<{ outcome: Crawl['outcome']; count: number }[]> {
  return db
    .select({ outcome: crawls.outcome, count: count() })
    .from(crawls)
    .where(and(eq(crawls.kind, 'visit'), gte(crawls.finishedAt, from), lt(crawls.finishedAt, to)))
    .groupBy(crawls.outcome);
}
