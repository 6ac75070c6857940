import { and, count, eq, gte, lt, sql } from 'drizzle-orm';
import { groupBy } from '../../../src/core/group-by.ts';
import type { VisitCounts } from '../../../src/core/metrics.ts';
import { crawls } from '../../schema/index.ts';
import type { Store } from '../../store.ts';

/** What became of the visits of one part of a window. */
export interface Pulse extends Pick<VisitCounts, 'planned' | 'succeeded'> {
  /** Which of the equal parts, counted from 0; parts without visits have no pulse. */
  part: number;
}

/** How visits to each source went over [from, to), in `parts` equal parts; sources without visits are left out. */
export async function pulsesPerSource(
  { db }: Store,
  from: Date,
  to: Date,
  parts: number,
): Promise<Map<string, Pulse[]>> {
  const length = (to.getTime() - from.getTime()) / 1000 / parts;
  const part = sql<number>`floor(extract(epoch from ${crawls.finishedAt} - ${from.toISOString()}::timestamptz) / ${length}::float8)`;
  const rows = await db
    .select({
      sourceId: crawls.sourceId,
      part: part.mapWith(Number),
      planned: count(),
      succeeded: sql<number>`count(*) filter (where ${crawls.outcome} <> 'failed')`.mapWith(Number),
    })
    .from(crawls)
    .where(and(eq(crawls.kind, 'visit'), gte(crawls.finishedAt, from), lt(crawls.finishedAt, to)))
    .groupBy(crawls.sourceId, sql`2`);
  return groupBy(rows, ({ sourceId }) => sourceId);
}
