import { sql } from 'drizzle-orm';
import { rowsOf } from '../../database.ts';
import type { Store } from '../../store.ts';

/** A story, and the sites that began to tell it lately. */
export interface SpreadingStory {
  storyId: string;
  /** Sites that told it for the first time since. */
  sites: number;
  /** When the first and the last of them did. */
  firstAt: Date;
  lastAt: Date;
  /** All that is known of the story: relevant mentions, negative ones, and their authors and sites. */
  mentions: number;
  negative: number;
  authors: number;
  hosts: number;
  /** Its negative mentions, worst first; eight at most. */
  evidence: string[];
}

/** A brand's stories that at least `least` sites began to tell in [from, to), in fresh negative mentions. */
export async function spreadingStories(
  { db }: Store,
  brandId: string,
  { from, to, least }: { from: Date; to: Date; least: number },
): Promise<SpreadingStory[]> {
  const rows = await rowsOf<Omit<SpreadingStory, 'firstAt' | 'lastAt'> & { firstMs: number; lastMs: number }>(
    db,
    sql`with lively as materialized (
        select m.story_id from mentions m
        where m.brand_id = ${brandId} and m.published_at >= ${from} and m.published_at < ${to}
          and m.relevant and not m.historic and m.sentiment = 'negative'
          and m.story_id is not null and m.host is not null
        group by m.story_id having count(distinct m.host) >= ${least}
      ), sites as (
        select m.story_id, m.host, min(m.published_at) as since,
          (array_agg(m.historic order by m.published_at, m.id))[1] as historic
        from mentions m join lively using (story_id)
        where m.brand_id = ${brandId} and m.relevant and m.sentiment = 'negative' and m.host is not null
        group by m.story_id, m.host
      ), fresh as (
        select story_id, count(*)::int as sites, min(since) as first_at, max(since) as last_at
        from sites where since >= ${from} and since < ${to} and not historic
        group by story_id having count(*) >= ${least}
      )
      select f.story_id as "storyId", f.sites,
        extract(epoch from f.first_at)::float8 * 1000 as "firstMs",
        extract(epoch from f.last_at)::float8 * 1000 as "lastMs",
        count(*)::int as mentions,
        (count(*) filter (where m.sentiment = 'negative'))::int as negative,
        (count(distinct coalesce(m.author, m.host)) filter (where m.sentiment = 'negative'))::int as authors,
        (count(distinct m.host) filter (where m.sentiment = 'negative'))::int as hosts,
        (array_agg(m.id::text order by m.score, m.id) filter (where m.sentiment = 'negative'))[1:8] as evidence
      from fresh f join mentions m on m.story_id = f.story_id
      where m.brand_id = ${brandId} and m.relevant
      group by f.story_id, f.sites, f.first_at, f.last_at
      order by f.sites desc, f.story_id`,
  );
  return rows.map(({ firstMs, lastMs, ...row }) => ({
    ...row,
    firstAt: new Date(firstMs),
    lastAt: new Date(lastMs),
  }));
}
