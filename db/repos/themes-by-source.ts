import { and, asc, count, eq, gte, lt, sql } from 'drizzle-orm';
import { mentions } from '../schema/index.ts';
import type { Store } from '../store.ts';
import { broughtByOthers } from './mention-filter.ts';

/** How many negative mentions of a brand in [from, to) speak of each theme; those of `without` sources do not count. */
export async function themesBySource(
  { db }: Store,
  brandId: string,
  { from, to }: { from: Date; to: Date },
  without: readonly string[],
): Promise<{ theme: string; negative: number }[]> {
  const spoken = db
    .select({ theme: sql<string>`unnest(${mentions.themes})`.as('theme') })
    .from(mentions)
    .where(
      and(
        eq(mentions.brandId, brandId),
        eq(mentions.relevant, true),
        eq(mentions.sentiment, 'negative'),
        gte(mentions.publishedAt, from),
        lt(mentions.publishedAt, to),
        broughtByOthers(without),
      ),
    )
    .as('spoken');
  return db
    .select({ theme: spoken.theme, negative: count() })
    .from(spoken)
    .groupBy(spoken.theme)
    .orderBy(asc(spoken.theme));
}
