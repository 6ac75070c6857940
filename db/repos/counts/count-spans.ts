import { and, eq, gte, lt, type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { SentimentCounts } from '../../../src/core/metrics.ts';
import { mentionRollups, mentions } from '../../schema/index.ts';
import type { Store } from '../../store.ts';
import { labelled } from '../mentions/labelled.ts';
import { broughtByOthers } from '../mentions/mention-filter.ts';

/**
 * A brand's relevant mentions by the label in force in each span between one of `bounds` and the next.
 *
 * @param bounds ascending beginnings of quarter-hours, two at least
 * @param withoutSources sources whose mentions are not counted; with any, mentions are counted one by one
 * @returns one entry for each span, in order
 */
export async function countSpans(
  store: Store,
  brandId: string,
  bounds: readonly Date[],
  withoutSources: readonly string[] = [],
): Promise<SentimentCounts[]> {
  const counts = bounds.slice(1).map(() => ({ negative: 0, neutral: 0, positive: 0 }));
  const rows =
    withoutSources.length === 0
      ? await countedBefore(store, brandId, bounds)
      : await countedNow(store, brandId, bounds, withoutSources);
  for (const { span, ...sums } of rows) counts[span - 1] = sums;
  return counts;
}

function countedBefore({ db }: Store, brandId: string, bounds: readonly Date[]) {
  const { bucket, negative, neutral, positive } = mentionRollups;
  const sum = (column: AnyPgColumn) => sql<number>`sum(${column})`.mapWith(Number);
  return db
    .select({
      span: spanOf(bucket, bounds),
      negative: sum(negative),
      neutral: sum(neutral),
      positive: sum(positive),
    })
    .from(mentionRollups)
    .where(and(eq(mentionRollups.brandId, brandId), within(bucket, bounds)))
    .groupBy(sql`span`);
}

function countedNow(
  { db }: Store,
  brandId: string,
  bounds: readonly Date[],
  withoutSources: readonly string[],
) {
  return db
    .select({
      span: spanOf(mentions.publishedAt, bounds),
      negative: labelled('negative'),
      neutral: labelled('neutral'),
      positive: labelled('positive'),
    })
    .from(mentions)
    .where(
      and(
        eq(mentions.brandId, brandId),
        eq(mentions.relevant, true),
        within(mentions.publishedAt, bounds),
        broughtByOthers(withoutSources),
      ),
    )
    .groupBy(sql`span`);
}

/** Number of the span that a time lies in, counted from 1. */
function spanOf(time: AnyPgColumn, bounds: readonly Date[]): SQL.Aliased<number> {
  const thresholds = `{${bounds.map((bound) => bound.toISOString()).join(',')}}`;
  return sql<number>`width_bucket(${time}, ${thresholds}::timestamptz[])`.mapWith(Number).as('span');
}

function within(time: AnyPgColumn, bounds: readonly Date[]): SQL | undefined {
  const [from, to] = [bounds[0] ?? new Date(0), bounds.at(-1) ?? new Date(0)];
  return and(gte(time, from), lt(time, to));
}
