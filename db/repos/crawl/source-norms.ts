import { and, eq, gte, inArray, isNotNull, lt, sql } from 'drizzle-orm';
import type { TimeSpan } from '../../../src/core/time.ts';
import { engagementSnapshots, items, mentions } from '../../schema/index.ts';
import type { Store } from '../../store.ts';

/** How many posts of a source are known, and mean and variance of ln(1 + likes, shares and comments) of them. */
export interface ReactionNorm {
  posts: number;
  mean: number;
  variance: number;
}

/** What a brand's mentions of [from, to) gathered, by source; those that were never counted are left out. */
export async function reactionNorms(
  { db }: Store,
  brandId: string,
  { from, to }: TimeSpan,
): Promise<Map<string | null, ReactionNorm>> {
  const count = (name: string) => sql`coalesce((${items.engagement} ->> ${name})::float8, 0)`;
  const size = sql`ln(1 + ${count('likes')} + ${count('shares')} + ${count('comments')})`;
  const rows = await db
    .select({
      sourceId: mentions.sourceId,
      posts: sql<number>`count(*)`.mapWith(Number),
      mean: sql<number>`avg(${size})`.mapWith(Number),
      variance: sql<number>`var_pop(${size})`.mapWith(Number),
    })
    .from(mentions)
    .innerJoin(items, eq(items.id, mentions.itemId))
    .where(
      and(
        eq(mentions.brandId, brandId),
        gte(mentions.publishedAt, from),
        lt(mentions.publishedAt, to),
        isNotNull(items.engagement),
      ),
    )
    .groupBy(mentions.sourceId);
  return new Map(rows.map(({ sourceId, ...norm }) => [sourceId, norm]));
}

/** Likes, shares and comments of items together, whenever they were counted, oldest first. */
export async function reactionSamples(
  { db }: Store,
  itemIds: readonly string[],
): Promise<{ itemId: string; at: Date; total: number }[]> {
  if (itemIds.length === 0) return [];
  const { itemId, at, likes, shares, comments } = engagementSnapshots;
  const total = sql<number>`coalesce(${likes}, 0) + coalesce(${shares}, 0) + coalesce(${comments}, 0)`;
  return db
    .select({ itemId, at, total: total.mapWith(Number) })
    .from(engagementSnapshots)
    .where(inArray(itemId, [...itemIds]))
    .orderBy(itemId, at);
}
