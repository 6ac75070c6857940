import { and, asc, eq, gte, lt, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { SentimentCounts } from '../../../src/core/metrics.ts';
import type { SentimentLabel } from '../../../src/core/sentiment.ts';
import { bucketOf } from '../../../src/core/time.ts';
import { ofBrand } from '../../in-scope.ts';
import { insertOf } from '../../recordset.ts';
import { mentionRollups } from '../../schema/index.ts';
import type { Store } from '../../store.ts';
import { echoColumn, nothingCounted } from './echo-counts.ts';
import { adjustThemeRollups } from './themes.ts';

/** A change to what one brand's quarter-hour counts: +1 for a mention that came, −1 for one that went. */
export interface RollupChange {
  brandId: string;
  publishedAt: Date;
  sentiment: SentimentLabel;
  historic: boolean;
  echo: boolean;
  themes: readonly string[];
  by: 1 | -1;
}

export type RollupBucket = SentimentCounts & { bucket: Date };

/** Echoes are part of what they are counted under; `historicNegative` is part of `negative`, echoes left out. */
export type StoredBucket = Omit<typeof mentionRollups.$inferSelect, 'brandId'>;

const NOTHING = { ...nothingCounted, historicNegative: 0 };

/** Applies `changes`, to what is counted by theme as well, in key order so that concurrent writers cannot deadlock. */
export async function adjustRollups(store: Store, changes: readonly RollupChange[]): Promise<void> {
  const sums = new Map<string, StoredBucket & { brandId: string }>();
  for (const change of changes) {
    const bucket = bucketOf(change.publishedAt);
    const key = `${change.brandId} ${bucket.toISOString()}`;
    const sum = sums.get(key) ?? { brandId: change.brandId, bucket, ...NOTHING };
    sum[change.sentiment] += change.by;
    if (change.echo) sum[echoColumn[change.sentiment]] += change.by;
    else if (change.historic && change.sentiment === 'negative') sum.historicNegative += change.by;
    sums.set(key, sum);
  }
  if (sums.size === 0) return;
  const rows = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum);
  await store.db.execute(sql`${insertOf(mentionRollups, rows)}
    on conflict (brand_id, bucket) do update set
      negative = mention_rollups.negative + excluded.negative,
      neutral = mention_rollups.neutral + excluded.neutral,
      positive = mention_rollups.positive + excluded.positive,
      historic_negative = mention_rollups.historic_negative + excluded.historic_negative,
      echo_negative = mention_rollups.echo_negative + excluded.echo_negative,
      echo_neutral = mention_rollups.echo_neutral + excluded.echo_neutral,
      echo_positive = mention_rollups.echo_positive + excluded.echo_positive`);
  await adjustThemeRollups(store, changes);
}

/** A brand's (null: every brand's) quarter-hours with mentions in [from, to), oldest first; those without have no row. */
export async function rollupsBetween(
  { db }: Store,
  brandId: string | null,
  from: Date,
  to: Date,
): Promise<StoredBucket[]> {
  return db
    .select({
      bucket: mentionRollups.bucket,
      negative: mentionRollups.negative,
      neutral: mentionRollups.neutral,
      positive: mentionRollups.positive,
      historicNegative: mentionRollups.historicNegative,
      echoNegative: mentionRollups.echoNegative,
      echoNeutral: mentionRollups.echoNeutral,
      echoPositive: mentionRollups.echoPositive,
    })
    .from(mentionRollups)
    .where(
      and(
        ofBrand(mentionRollups.brandId, brandId),
        gte(mentionRollups.bucket, from),
        lt(mentionRollups.bucket, to),
      ),
    )
    .orderBy(asc(mentionRollups.bucket));
}

/** The first quarter-hour of which a brand's mentions are counted; null where there is none. */
export async function firstRollup({ db }: Store, brandId: string): Promise<Date | null> {
  const [row] = await db
    .select({ bucket: mentionRollups.bucket })
    .from(mentionRollups)
    .where(eq(mentionRollups.brandId, brandId))
    .orderBy(asc(mentionRollups.bucket))
    .limit(1);
  return row?.bucket ?? null;
}

/** All relevant mentions there are, by the label in force. */
export async function totalCounts({ db }: Store): Promise<SentimentCounts> {
  const sum = (column: AnyPgColumn) => sql<number>`coalesce(sum(${column}), 0)`.mapWith(Number);
  const [row] = await db
    .select({
      negative: sum(mentionRollups.negative),
      neutral: sum(mentionRollups.neutral),
      positive: sum(mentionRollups.positive),
    })
    .from(mentionRollups);
  return row ?? { negative: 0, neutral: 0, positive: 0 };
}
