import { and, asc, count, desc, eq, isNotNull } from 'drizzle-orm';
import type { SentimentCounts } from '../../../src/core/metrics.ts';
import { authors, mentions } from '../../schema/index.ts';
import type { Store } from '../../store.ts';
import { type BrandSpan, inWindow } from '../mentions/in-window.ts';
import { labelled } from '../mentions/labelled.ts';

/** A site, and what was said of a brand there. */
export interface TopSite extends SentimentCounts {
  host: string;
}

/** An author, and what was said of a brand. */
export interface TopAuthor extends SentimentCounts {
  id: string;
  name: string;
  place: string;
}

const counts = {
  negative: labelled('negative'),
  neutral: labelled('neutral'),
  positive: labelled('positive'),
};

/** The sites on which most was said. */
export async function topSites({ db }: Store, told: BrandSpan, limit: number): Promise<TopSite[]> {
  const rows = await db
    .select({ host: mentions.host, ...counts })
    .from(mentions)
    .where(and(inWindow(told.brandId, told), isNotNull(mentions.host)))
    .groupBy(mentions.host)
    .orderBy(desc(count()), asc(mentions.host))
    .limit(limit);
  return rows.map(({ host, ...rest }) => ({ host: host ?? '', ...rest }));
}

/** The authors who said most. */
export async function topAuthors({ db }: Store, told: BrandSpan, limit: number): Promise<TopAuthor[]> {
  const ranked = db
    .select({
      authorId: mentions.authorId,
      negative: counts.negative.as('negative'),
      neutral: counts.neutral.as('neutral'),
      positive: counts.positive.as('positive'),
      all: count().as('all'),
    })
    .from(mentions)
    .where(and(inWindow(told.brandId, told), isNotNull(mentions.authorId)))
    .groupBy(mentions.authorId)
    .orderBy(desc(count()), asc(mentions.authorId))
    .limit(limit)
    .as('ranked');
  const { negative, neutral, positive } = ranked;
  return db
    .select({ id: authors.id, name: authors.name, place: authors.place, negative, neutral, positive })
    .from(ranked)
    .innerJoin(authors, eq(authors.id, ranked.authorId))
    .orderBy(desc(ranked.all), asc(authors.id));
}
