import { and, arrayContains, asc, eq, getTableColumns, gte, inArray, lt, type SQL, sql } from 'drizzle-orm';
import { BUCKET, type TimeSpan } from '../../../src/core/time.ts';
import { mentions, mentionThemeRollups } from '../../schema/index.ts';
import type { Store } from '../../store.ts';
import { inWindow } from '../mentions/in-window.ts';

/** A brand's quarter-hours with mentions of one of `themes`, oldest first; echoes are part of what they are counted under. */
export async function themeBuckets(
  { db }: Store,
  brandId: string,
  themes: readonly string[],
  { from, to }: TimeSpan,
): Promise<Omit<typeof mentionThemeRollups.$inferSelect, 'brandId'>[]> {
  if (themes.length === 0) return [];
  const { brandId: _brandId, ...columns } = getTableColumns(mentionThemeRollups);
  return db
    .select(columns)
    .from(mentionThemeRollups)
    .where(
      and(
        eq(mentionThemeRollups.brandId, brandId),
        inArray(mentionThemeRollups.theme, [...themes]),
        gte(mentionThemeRollups.bucket, from),
        lt(mentionThemeRollups.bucket, to),
      ),
    )
    .orderBy(asc(mentionThemeRollups.bucket));
}

/** Voices of one theme in one quarter-hour: negative ones, and all others. */
export interface ThemeVoices {
  negative: number;
  other: number;
}

/** A brand's quarter-hours (beginnings in milliseconds) with what was said of each theme in them; echoes are left out. */
export async function themeVoices(
  { db }: Store,
  brandId: string,
  { from, to }: TimeSpan,
): Promise<Map<number, Record<string, ThemeVoices>>> {
  const { theme, bucket, negative, neutral, positive, echoNegative, echoNeutral, echoPositive } =
    mentionThemeRollups;
  const others = sql`${neutral} + ${positive} - ${echoNeutral} - ${echoPositive}`;
  // One row a quarter-hour: a large brand has a dozen themes in each of thousands.
  const rows = await db
    .select({
      bucket,
      themes: sql<Record<string, ThemeVoices>>`jsonb_object_agg(${theme}, jsonb_build_object(
        'negative', ${negative} - ${echoNegative}, 'other', ${others}))`,
    })
    .from(mentionThemeRollups)
    .where(and(eq(mentionThemeRollups.brandId, brandId), gte(bucket, from), lt(bucket, to)))
    .groupBy(bucket)
    .orderBy(asc(bucket));
  return new Map(rows.map(({ bucket, themes }) => [bucket.getTime(), themes]));
}

/** Historic negative voices by the beginning of their UTC quarter-hour in milliseconds, and by theme. */
export async function historicThemeVoices(
  { db }: Store,
  brandId: string,
  span: TimeSpan,
): Promise<Map<number, Record<string, number>>> {
  const counted = db
    .select({
      quarter: quarter().as('quarter'),
      theme: sql<string>`unnest(${mentions.themes})`.as('theme'),
      count: sql<number>`count(*)`.as('count'),
    })
    .from(mentions)
    .where(historicOnes(brandId, 'negative', span))
    .groupBy(sql`1`, sql`2`)
    .as('counted');
  const rows = await db
    .select({
      quarter: sql`${counted.quarter}`.mapWith(Number),
      themes: sql<Record<string, number>>`jsonb_object_agg(${counted.theme}, ${counted.count})`,
    })
    .from(counted)
    .groupBy(counted.quarter);
  return new Map(rows.map(({ quarter, themes }) => [quarter * BUCKET, themes]));
}

/** Themes that at least `least` negative voices in [from, to) speak of. */
export async function loudThemes(
  { db }: Store,
  brandId: string,
  { from, to }: TimeSpan,
  least: number,
): Promise<string[]> {
  const { theme, bucket, negative, echoNegative } = mentionThemeRollups;
  const rows = await db
    .select({ theme })
    .from(mentionThemeRollups)
    .where(and(eq(mentionThemeRollups.brandId, brandId), gte(bucket, from), lt(bucket, to)))
    .groupBy(theme)
    .having(sql`sum(${negative} - ${echoNegative}) >= ${least}`)
    .orderBy(asc(theme));
  return rows.map((row) => row.theme);
}

/**
 * Historic voices of one label (null: of any), of one theme where one is given, by the beginning of their UTC quarter-hour in
 * milliseconds: what rollups do not tell apart.
 */
export async function historicVoices(
  { db }: Store,
  brandId: string,
  { sentiment, theme = null }: { sentiment: 'negative' | 'positive' | null; theme?: string | null },
  span: TimeSpan,
): Promise<Map<number, number>> {
  const rows = await db
    .select({
      quarter: quarter().mapWith(Number).as('quarter'),
      count: sql<number>`count(*)`.mapWith(Number),
    })
    .from(mentions)
    .where(
      and(
        historicOnes(brandId, sentiment, span),
        theme === null ? undefined : arrayContains(mentions.themes, [theme]),
      ),
    )
    .groupBy(sql`quarter`);
  return new Map(rows.map(({ quarter, count }) => [quarter * BUCKET, count]));
}

/** The UTC quarter-hour of a mention, counted from the epoch. */
const quarter = () => sql<number>`floor(extract(epoch from ${mentions.publishedAt}) / 900)`;

function historicOnes(
  brandId: string,
  sentiment: 'negative' | 'positive' | null,
  span: TimeSpan,
): SQL | undefined {
  return and(
    inWindow(brandId, span),
    eq(mentions.historic, true),
    eq(mentions.echo, false),
    sentiment === null ? undefined : eq(mentions.sentiment, sentiment),
  );
}
