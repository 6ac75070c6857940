import { and, asc, eq, isNotNull, sql } from 'drizzle-orm';
import type { TimeSpan } from '../../../src/core/time.ts';
import { items, mentions } from '../../schema/index.ts';
import type { Store } from '../../store.ts';
import { inWindow } from './in-window.ts';

/** Stars that came with a brand's relevant mentions; mean and variance are 0 where there are none, or one. */
export async function ratingsIn(
  { db }: Store,
  brandId: string,
  span: TimeSpan,
): Promise<{ count: number; mean: number; variance: number }> {
  const [row] = await db
    .select({
      count: sql<number>`count(*)`.mapWith(Number),
      mean: sql<number>`coalesce(avg(${items.rating}), 0)`.mapWith(Number),
      variance: sql<number>`coalesce(var_samp(${items.rating}), 0)`.mapWith(Number),
    })
    .from(mentions)
    .innerJoin(items, eq(items.id, mentions.itemId))
    .where(rated(brandId, span));
  return row ?? { count: 0, mean: 0, variance: 0 };
}

/** The mentions with the fewest stars. */
export async function lowestRated(
  { db }: Store,
  brandId: string,
  span: TimeSpan,
  limit: number,
): Promise<string[]> {
  const rows = await db
    .select({ id: mentions.id })
    .from(mentions)
    .innerJoin(items, eq(items.id, mentions.itemId))
    .where(rated(brandId, span))
    .orderBy(asc(items.rating), asc(mentions.score), asc(mentions.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}

function rated(brandId: string, span: TimeSpan) {
  return and(inWindow(brandId, span), isNotNull(items.rating));
}
