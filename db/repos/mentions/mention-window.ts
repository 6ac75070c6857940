import { and, arrayContains, asc, count, desc, eq, isNotNull, type SQL, sql } from 'drizzle-orm';
import type { IncidentWindow } from '../../../src/core/incident.ts';
import type { SentimentCounts } from '../../../src/core/metrics.ts';
import type { TimeSpan } from '../../../src/core/time.ts';
import { mentions } from '../../schema/index.ts';
import type { Store } from '../../store.ts';
import { inWindow } from './in-window.ts';

const story = sql`coalesce(${mentions.storyId}::text, ${mentions.fingerprint})`;

type SpokenLabel = 'negative' | 'positive' | null;

/** Which mentions of a window an alert speaks of. */
export interface WindowAspect {
  /** Negative ones unless given; null is all of them, whatever their label. */
  sentiment?: SpokenLabel | undefined;
  /** Null and absent are all. */
  theme?: string | null | undefined;
}

/**
 * What one brand's mentions in [from, to) amount to, historic ones left out; of one theme where one is given. Stories,
 * authors and hosts are counted over those of the aspect's label: mentions of before stories were told apart are known
 * by their text, unnamed authors are told apart by host.
 */
export async function countWindow(
  { db }: Store,
  brandId: string,
  from: Date,
  to: Date,
  { sentiment = 'negative', theme = null }: WindowAspect = {},
): Promise<IncidentWindow> {
  const negative = sql`filter (where ${mentions.sentiment} = 'negative')`;
  const spoken = sentiment === null ? sql`` : sql`filter (where ${mentions.sentiment} = ${sentiment})`;
  const [row] = await db
    .select({
      mentions: count(),
      negative: sql<number>`count(*) ${negative}`.mapWith(Number),
      stories: sql<number>`count(distinct ${story}) ${spoken}`.mapWith(Number),
      authors: sql<number>`count(distinct coalesce(${mentions.author}, ${mentions.host})) ${spoken}`.mapWith(
        Number,
      ),
      hosts: sql<number>`count(distinct ${mentions.host}) ${spoken}`.mapWith(Number),
    })
    .from(mentions)
    .where(and(inWindow(brandId, { from, to }), eq(mentions.historic, false), onTheme(theme)));
  const counts = row ?? { mentions: 0, negative: 0, stories: 0, authors: 0, hosts: 0 };
  return { from: from.toISOString(), to: to.toISOString(), ...counts };
}

/** A brand's relevant mentions in [from, to), by the label in force. Exact where rollups know quarter-hours only. */
export async function countSentiments(
  { db }: Store,
  brandId: string,
  from: Date,
  to: Date,
): Promise<SentimentCounts> {
  const rows = await db
    .select({ sentiment: mentions.sentiment, count: count() })
    .from(mentions)
    .where(inWindow(brandId, { from, to }))
    .groupBy(mentions.sentiment);
  const counts = { negative: 0, neutral: 0, positive: 0 };
  for (const row of rows) counts[row.sentiment] = row.count;
  return counts;
}

/**
 * Ids of the most negative or most positive mentions in [from, to) (null: of those furthest from neutral), one per story,
 * strongest first; historic ones left out when `fresh`, those of other themes when one is given.
 */
export async function strongestMentions(
  { db }: Store,
  brandId: string,
  sentiment: SpokenLabel,
  span: TimeSpan & { fresh?: boolean | undefined; theme?: string | null | undefined },
  limit: number,
): Promise<string[]> {
  const strength = strengthBy[sentiment ?? 'any'];
  const perStory = db
    .selectDistinctOn([story], { id: mentions.id, score: mentions.score })
    .from(mentions)
    .where(
      and(
        inWindow(brandId, span),
        sentiment === null ? undefined : eq(mentions.sentiment, sentiment),
        span.fresh === true ? eq(mentions.historic, false) : undefined,
        onTheme(span.theme ?? null),
      ),
    )
    .orderBy(asc(story), strength(sql`${mentions.score}`), asc(mentions.id))
    .as('per_story');
  const rows = await db
    .select({ id: perStory.id })
    .from(perStory)
    .orderBy(strength(sql`${perStory.score}`), asc(perStory.id))
    .limit(limit);
  return rows.map((row) => row.id);
}

/** Relevant mentions per host in [from, to), most first; items without an address are left out. */
export async function mentionsPerHost(
  { db }: Store,
  brandId: string,
  from: Date,
  to: Date,
): Promise<{ host: string; count: number }[]> {
  const rows = await db
    .select({ host: mentions.host, count: count() })
    .from(mentions)
    .where(and(inWindow(brandId, { from, to }), isNotNull(mentions.host)))
    .groupBy(mentions.host)
    .orderBy(desc(count()), asc(mentions.host));
  return rows.flatMap(({ host, count }) => (host === null ? [] : [{ host, count }]));
}

/** Relevant mentions per source in [from, to); those that were pushed have none. */
export async function mentionsPerSource(
  { db }: Store,
  brandId: string,
  from: Date,
  to: Date,
): Promise<{ sourceId: string | null; count: number }[]> {
  return db
    .select({ sourceId: mentions.sourceId, count: count() })
    .from(mentions)
    .where(inWindow(brandId, { from, to }))
    .groupBy(mentions.sourceId);
}

const strengthBy = {
  negative: (score: SQL) => asc(score),
  positive: (score: SQL) => desc(score),
  any: (score: SQL) => desc(sql`abs(${score})`),
};

const onTheme = (theme: string | null) =>
  theme === null ? undefined : arrayContains(mentions.themes, [theme]);
