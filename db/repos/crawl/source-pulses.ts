import { and, eq, gte, isNotNull, sql } from 'drizzle-orm';
import { groupBy } from '../../../src/core/group-by.ts';
import { HOUR } from '../../../src/core/time.ts';
import { mentions } from '../../schema/index.ts';
import type { Store } from '../../store.ts';

/** When one source brought mentions of a brand. */
export interface SourcePulse {
  /** Mentions by the beginning of their UTC hour, in milliseconds. */
  hours: Map<number, number>;
  /** When the first was published, and when the last was published or came. */
  firstAt: Date;
  lastAt: Date;
}

/** What each source brought of a brand's relevant mentions since, by event time. */
export async function sourcePulses(
  { db }: Store,
  brandId: string,
  since: Date,
): Promise<Map<string, SourcePulse>> {
  const { publishedAt, firstSeenAt, historic, sourceId } = mentions;
  const hour = sql<number>`floor(extract(epoch from ${publishedAt}) / 3600)`;
  const heard = sql`case when ${historic} then ${publishedAt} else greatest(${publishedAt}, ${firstSeenAt}) end`;
  const rows = await db
    .select({
      sourceId,
      hour: hour.mapWith(Number).as('hour'),
      count: sql<number>`count(*)`.mapWith(Number),
      first: sql<number>`extract(epoch from min(${publishedAt}))`.mapWith(Number),
      last: sql<number>`extract(epoch from max(${heard}))`.mapWith(Number),
    })
    .from(mentions)
    .where(
      and(
        eq(mentions.brandId, brandId),
        eq(mentions.relevant, true),
        isNotNull(sourceId),
        gte(publishedAt, since),
      ),
    )
    .groupBy(sourceId, sql`hour`);
  const bySource = groupBy(rows, (row) => row.sourceId ?? '');
  return new Map(
    [...bySource].map(([id, hours]) => [
      id,
      {
        hours: new Map(hours.map(({ hour, count }) => [hour * HOUR, count])),
        firstAt: new Date(Math.min(...hours.map(({ first }) => first)) * 1_000),
        lastAt: new Date(Math.max(...hours.map(({ last }) => last)) * 1_000),
      },
    ]),
  );
}
