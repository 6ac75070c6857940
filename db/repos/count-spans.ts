import { and, eq, gte, lt, sql } from 'drizzle-orm';
import type { SentimentCounts } from '../../src/core/metrics.ts';
import { mentionRollups } from '../schema/index.ts';
import type { Store } from '../store.ts';

/**
 * A brand's relevant mentions by the label in force in each span between one of `bounds` and the next.
 *
 * @param bounds ascending beginnings of quarter-hours, two at least
 * @returns one entry for each span, in order
 */
export async function countSpans(
  { db }: Store,
  brandId: string,
  bounds: readonly Date[],
): Promise<SentimentCounts[]> {
  const [from, to] = [bounds[0], bounds.at(-1)];
  const counts = bounds.slice(1).map(() => ({ negative: 0, neutral: 0, positive: 0 }));
  if (from === undefined || to === undefined) return counts;
  const { bucket, negative, neutral, positive } = mentionRollups;
  const thresholds = `{${bounds.map((bound) => bound.toISOString()).join(',')}}`;
  const rows = await db
    .select({
      span: sql<number>`width_bucket(${bucket}, ${thresholds}::timestamptz[])`.mapWith(Number).as('span'),
      negative: sql<number>`sum(${negative})`.mapWith(Number),
      neutral: sql<number>`sum(${neutral})`.mapWith(Number),
      positive: sql<number>`sum(${positive})`.mapWith(Number),
    })
    .from(mentionRollups)
    .where(and(eq(mentionRollups.brandId, brandId), gte(bucket, from), lt(bucket, to)))
    .groupBy(sql`span`);
  for (const { span, ...sums } of rows) counts[span - 1] = sums;
  return counts;
}
