import { and, asc, count, desc, eq, gte, inArray, lt, type SQL, sql } from 'drizzle-orm';
import type { VisitCounts } from '../../../src/core/metrics.ts';
import type { FailureReason } from '../../../src/core/outcome.ts';
import { mentionedInScope } from '../../in-scope.ts';
import { crawls, mentions, sources } from '../../schema/index.ts';
import type { Store } from '../../store.ts';
import type { Crawl } from './crawls.ts';

/** Visits to one source in a window. */
export interface SourceVisits extends VisitCounts {
  sourceId: string;
  /** The last one before the window's end. */
  last: Pick<Crawl, 'outcome' | 'reason' | 'finishedAt'> | null;
}

/** Visits that finished in [from, to) for every source, or those of `sourceIds`, in the order they were added. */
export async function visitsPerSource(
  { db }: Store,
  from: Date,
  to: Date,
  sourceIds: readonly string[] | null = null,
): Promise<SourceVisits[]> {
  const among = (column: typeof sources.id | typeof crawls.sourceId): SQL | undefined =>
    sourceIds === null ? undefined : inArray(column, [...sourceIds]);
  const counted = db
    .select({
      sourceId: crawls.sourceId,
      planned: count().as('planned'),
      succeeded: sql<number>`count(*) filter (where ${crawls.outcome} <> 'failed')`.as('succeeded'),
    })
    .from(crawls)
    .where(and(visitIn(from, to), among(crawls.sourceId)))
    .groupBy(crawls.sourceId)
    .as('counted');
  const last = db
    .select({ outcome: crawls.outcome, reason: crawls.reason, finishedAt: crawls.finishedAt })
    .from(crawls)
    .where(and(eq(crawls.sourceId, sources.id), eq(crawls.kind, 'visit'), lt(crawls.finishedAt, to)))
    .orderBy(desc(crawls.id))
    .limit(1)
    .as('last');
  const rows = await db
    .select({
      sourceId: sources.id,
      status: sources.status,
      planned: sql<number>`coalesce(${counted.planned}, 0)`.mapWith(Number),
      succeeded: sql<number>`coalesce(${counted.succeeded}, 0)`.mapWith(Number),
      last: { outcome: last.outcome, reason: last.reason, finishedAt: last.finishedAt },
    })
    .from(sources)
    .leftJoin(counted, eq(counted.sourceId, sources.id))
    .leftJoinLateral(last, sql`true`)
    .where(and(among(sources.id), mentionedInScope(mentions.sourceId, sources.id)))
    .orderBy(asc(sources.id));
  return rows.map(({ status, last, ...visits }) => {
    const isRead = status !== 'paused' && status !== 'gone';
    return {
      ...visits,
      last,
      lastSucceeded: isRead && last !== null ? last.outcome !== 'failed' : null,
    };
  });
}

/** How many visits to each source failed in [from, to), and why. */
export async function failuresPerSource(
  { db }: Store,
  from: Date,
  to: Date,
): Promise<{ sourceId: string; reason: FailureReason; count: number }[]> {
  const rows = await db
    .select({ sourceId: crawls.sourceId, reason: crawls.reason, count: count() })
    .from(crawls)
    .where(and(visitIn(from, to), eq(crawls.outcome, 'failed')))
    .groupBy(crawls.sourceId, crawls.reason)
    .orderBy(desc(count()), asc(crawls.reason));
  return rows.map((row) => ({ ...row, reason: row.reason ?? 'internal' }));
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
    .where(visitIn(from, to))
    .groupBy(crawls.outcome);
}

function visitIn(from: Date, to: Date): SQL | undefined {
  return and(eq(crawls.kind, 'visit'), gte(crawls.finishedAt, from), lt(crawls.finishedAt, to));
}
