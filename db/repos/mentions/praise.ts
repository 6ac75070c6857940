import { and, desc, eq, type SQL, sql } from 'drizzle-orm';
import { LIKELY_AUTOMATED } from '../../../src/core/author.ts';
import { rowsOf } from '../../database.ts';
import { mentions } from '../../schema/index.ts';
import type { Store } from '../../store.ts';
import type { BrandSpan } from './in-window.ts';
import { isAnswered, isWaiting } from './mention-filter.ts';
import { publishedIn } from './published-in.ts';

/** Only the newest of a period are weighed against each other: older thanks come late. */
const WEIGHED = 300;
/** Praise of one author is counted no further: more says nothing more. */
const MOST_PRAISES = 50;

/** Praise that nobody answered. */
export interface Unthanked {
  id: string;
  /** People who may have seen it; null where that is not known. */
  reach: number | null;
  /** Positive mentions of the brand by its author in all, fifty at most. */
  praises: number;
}

/**
 * A brand's unanswered positive mentions by people with a name, those to thank first at the top: by ln(1 + reach) + 2 ln(praises),
 * so that praising three times weighs as much as being read by nine times as many. The newest one of each author, of the
 * newest three hundred of the period.
 */
export async function unthankedPraise({ db }: Store, told: BrandSpan, limit: number): Promise<Unthanked[]> {
  return rowsOf<Unthanked>(
    db,
    sql`with recent as materialized (
        select ${mentions.id} as id, ${mentions.itemId} as item_id, ${mentions.authorId} as author_id
        from ${mentions}
        where ${praiseIn(told)} and ${isWaiting} and ${mentions.authorId} is not null
        order by ${mentions.id} desc limit ${WEIGHED}
      )
      select r.id, greatest(i.reach, a.reach) as reach, l.praises
      from (select distinct on (author_id) * from recent order by author_id, id desc) r join items i on i.id = r.item_id join authors a on a.id = r.author_id
        cross join lateral (
          select count(*)::int as praises from (
            select 1 from mentions m
            where m.author_id = r.author_id and m.brand_id = ${told.brandId}
              and m.relevant and m.sentiment = 'positive'
            limit ${MOST_PRAISES}
          ) praised
        ) l
      where coalesce(a.automation, 0) < ${LIKELY_AUTOMATED} and i.removed_at is null
      order by ln(1 + coalesce(greatest(i.reach, a.reach), 0)) + 2 * ln(l.praises) desc, r.id desc
      limit ${limit}`,
  );
}

/** How many of a brand's positive mentions somebody answered, and how many still wait. */
export async function countThanks(
  { db }: Store,
  told: BrandSpan,
): Promise<{ thanked: number; waiting: number }> {
  const [row] = await db
    .select({
      thanked: sql<number>`count(*) filter (where ${isAnswered})`.mapWith(Number),
      waiting: sql<number>`count(*) filter (where ${isWaiting})`.mapWith(Number),
    })
    .from(mentions)
    .where(praiseIn(told));
  return row ?? { thanked: 0, waiting: 0 };
}

/** Ids of a brand's strongest positive mentions, of the newest three hundred of the period. */
export async function strongestPraise({ db }: Store, told: BrandSpan, limit: number): Promise<string[]> {
  const recent = db
    .select({ id: mentions.id, score: mentions.score })
    .from(mentions)
    .where(praiseIn(told))
    .orderBy(desc(mentions.id))
    .limit(WEIGHED)
    .as('recent');
  const rows = await db
    .select({ id: recent.id })
    .from(recent)
    .orderBy(desc(recent.score), desc(recent.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** An author who praised a brand over months and was never answered. */
export interface QuietlyLoyal {
  id: string;
  name: string;
  place: string;
  reach: number | null;
  positive: number;
  negative: number;
  firstMs: number;
  lastMs: number;
}

/**
 * Who praised a brand in a period and, over `days` days or more, at least three times in all, twice as often as
 * complained, and was never answered: those who praised most first. Of the authors of the newest three hundred.
 */
export async function quietlyLoyal(
  { db }: Store,
  told: BrandSpan,
  days: number,
  limit: number,
): Promise<QuietlyLoyal[]> {
  return rowsOf<QuietlyLoyal>(
    db,
    sql`with recent as materialized (
        select distinct author_id from (
          select ${mentions.authorId} as author_id from ${mentions}
          where ${praiseIn(told)} and ${mentions.authorId} is not null
          order by ${mentions.id} desc limit ${WEIGHED}
        ) newest
      ), loyal as (
        select m.author_id,
          (count(*) filter (where m.sentiment = 'positive'))::int as positive,
          (count(*) filter (where m.sentiment = 'negative'))::int as negative,
          min(m.published_at) filter (where m.sentiment = 'positive') as first_at,
          max(m.published_at) filter (where m.sentiment = 'positive') as last_at
        from recent r join mentions m on m.author_id = r.author_id and m.brand_id = ${told.brandId}
        where m.relevant
        group by m.author_id
      )
      select a.id, a.name, a.place, a.reach, l.positive, l.negative,
        extract(epoch from l.first_at)::float8 * 1000 as "firstMs",
        extract(epoch from l.last_at)::float8 * 1000 as "lastMs"
      from loyal l join authors a on a.id = l.author_id
      where l.positive >= 3 and l.positive >= 2 * l.negative
        and l.last_at - l.first_at >= ${days} * interval '1 day' and coalesce(a.automation, 0) < ${LIKELY_AUTOMATED}
        and not exists (
          select from ${mentions}
          where ${mentions.authorId} = a.id and ${mentions.brandId} = ${told.brandId} and ${mentions.relevant} and ${isAnswered}
        )
      order by l.positive desc, a.reach desc nulls last, a.id
      limit ${limit}`,
  );
}

function praiseIn({ brandId, from, to }: BrandSpan): SQL | undefined {
  return and(
    eq(mentions.brandId, brandId),
    eq(mentions.relevant, true),
    eq(mentions.sentiment, 'positive'),
    publishedIn({ from, to }),
  );
}
