import { and, arrayContains, eq, type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { SentimentCounts } from '../../../src/core/metrics.ts';
import { BUCKET, type TimeSpan } from '../../../src/core/time.ts';
import { mentions } from '../../schema/index.ts';
import type { Store } from '../../store.ts';
import { inWindow } from '../mentions/in-window.ts';

/** Voices of one quarter-hour that were heard of only after it was over. */
export interface LateArrival extends SentimentCounts {
  bucket: Date;
  /** End of the quarter-hour in which they were first seen. */
  known: Date;
  /** Which theme they are counted under; null where all are counted together. */
  theme: string | null;
}

const WIDTH = BUCKET / 1_000;

/**
 * A brand's voices of [from, to), of one theme where one is given, that came late, by when they were known, the earliest
 * known first. Echoes are none, and neither are historic mentions: nobody listened yet when they were made.
 */
export function lateArrivals(
  store: Store,
  brandId: string,
  span: TimeSpan,
  theme: string | null,
): Promise<LateArrival[]> {
  const { themes } = mentions;
  const about = theme === null ? undefined : arrayContains(themes, [theme]);
  return arrivals(store, brandId, span, { about, theme: sql<null>`null` });
}

/** The same of every theme by itself. */
export function lateThemeArrivals(store: Store, brandId: string, span: TimeSpan): Promise<LateArrival[]> {
  return arrivals(store, brandId, span, { about: undefined, theme: sql<string>`unnest(${mentions.themes})` });
}

async function arrivals(
  { db }: Store,
  brandId: string,
  span: TimeSpan,
  { about, theme }: { about: SQL | undefined; theme: SQL<string | null> },
): Promise<LateArrival[]> {
  const { publishedAt, firstSeenAt, sentiment } = mentions;
  const quarter = (at: AnyPgColumn) =>
    sql<number>`floor(extract(epoch from ${at}) / ${sql.raw(String(WIDTH))})`.mapWith(Number);
  const published = quarter(publishedAt);
  const seen = quarter(firstSeenAt);
  const of = (label: string) => sql<number>`count(*) filter (where ${sentiment} = ${label})`.mapWith(Number);
  const rows = await db
    .select({
      bucket: published.as('bucket'),
      seen: seen.as('seen'),
      theme: theme.as('theme'),
      negative: of('negative'),
      neutral: of('neutral'),
      positive: of('positive'),
    })
    .from(mentions)
    .where(
      and(
        inWindow(brandId, span),
        eq(mentions.historic, false),
        eq(mentions.echo, false),
        about,
        sql`${seen} > ${published}`,
      ),
    )
    .groupBy(sql`1`, sql`2`, sql`3`)
    .orderBy(sql`2`, sql`1`);
  return rows.map(({ bucket, seen: at, ...counts }) => ({
    ...counts,
    bucket: new Date(bucket * BUCKET),
    known: new Date((at + 1) * BUCKET),
  }));
}
