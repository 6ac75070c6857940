import { and, asc, gte, lt, sql } from 'drizzle-orm';
import type { SentimentCounts } from '../../../src/core/metrics.ts';
import type { SentimentLabel } from '../../../src/core/sentiment.ts';
import { bucketOf } from '../../../src/core/time.ts';
import { ofBrand } from '../../in-scope.ts';
import { insertOf } from '../../recordset.ts';
import { mentionThemeRollups } from '../../schema/index.ts';
import type { Store } from '../../store.ts';
import { echoColumn, nothingCounted } from './echo-counts.ts';

/** A change to what one brand's quarter-hour counts by theme: +1 for a mention that came, −1 for one that went. */
interface ThemeChange {
  brandId: string;
  publishedAt: Date;
  sentiment: SentimentLabel;
  echo: boolean;
  themes: readonly string[];
  by: 1 | -1;
}

type ThemeBucket = typeof mentionThemeRollups.$inferSelect;

/** Applies `changes` to what is counted by theme, in one statement and in key order. */
export async function adjustThemeRollups({ db }: Store, changes: readonly ThemeChange[]): Promise<void> {
  const sums = new Map<string, ThemeBucket>();
  for (const { brandId, publishedAt, sentiment, echo, themes, by } of changes)
    for (const theme of themes) {
      const bucket = bucketOf(publishedAt);
      const key = `${brandId} ${bucket.toISOString()} ${theme}`;
      const sum = sums.get(key) ?? { brandId, bucket, theme, ...nothingCounted };
      sum[sentiment] += by;
      if (echo) sum[echoColumn[sentiment]] += by;
      sums.set(key, sum);
    }
  if (sums.size === 0) return;
  const rows = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum);
  await db.execute(sql`${insertOf(mentionThemeRollups, rows)}
    on conflict (brand_id, bucket, theme) do update set
      negative = mention_theme_rollups.negative + excluded.negative,
      neutral = mention_theme_rollups.neutral + excluded.neutral,
      positive = mention_theme_rollups.positive + excluded.positive,
      echo_negative = mention_theme_rollups.echo_negative + excluded.echo_negative,
      echo_neutral = mention_theme_rollups.echo_neutral + excluded.echo_neutral,
      echo_positive = mention_theme_rollups.echo_positive + excluded.echo_positive`);
}

/** One theme's mentions in one span of time. */
export interface ThemeCounts extends SentimentCounts {
  theme: string;
  /** Which span of the row it is, counted from 0. */
  span: number;
}

/**
 * A brand's (null: all brands') relevant mentions by theme in each of `spans` spans of `width` milliseconds from `from` on; themes without
 * mentions in a span have no row of it. `from` and `width` are of whole quarter-hours.
 */
export async function countThemes(
  { db }: Store,
  brandId: string | null,
  { from, width, spans }: { from: Date; width: number; spans: number },
): Promise<ThemeCounts[]> {
  const { bucket, theme, negative, neutral, positive } = mentionThemeRollups;
  const start = from.getTime() / 1_000;
  const span = sql<number>`floor((extract(epoch from ${bucket}) - ${start}::float8) / ${width / 1_000}::float8)`;
  const rows = await db
    .select({
      theme,
      span: span.mapWith(Number).as('span'),
      negative: sql<number>`sum(${negative})`.mapWith(Number),
      neutral: sql<number>`sum(${neutral})`.mapWith(Number),
      positive: sql<number>`sum(${positive})`.mapWith(Number),
    })
    .from(mentionThemeRollups)
    .where(
      and(
        ofBrand(mentionThemeRollups.brandId, brandId),
        gte(bucket, from),
        lt(bucket, new Date(from.getTime() + spans * width)),
      ),
    )
    .groupBy(theme, sql`span`)
    .orderBy(asc(sql`span`), asc(theme));
  return rows.filter((row) => row.negative + row.neutral + row.positive > 0);
}
