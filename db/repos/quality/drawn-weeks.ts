import { and, eq, type SQL } from 'drizzle-orm';
import { reviews } from '../../schema/index.ts';
import type { Store } from '../../store.ts';

type Purpose = (typeof reviews.$inferSelect)['purpose'];

/** A brand's reviews of one purpose. */
export function reviewsFor(brandId: string, purpose: Purpose): SQL | undefined {
  return and(eq(reviews.brandId, brandId), eq(reviews.purpose, purpose));
}

/** Whether a week's sample was drawn already. */
export async function isDrawn(
  { db }: Store,
  brandId: string,
  purpose: Purpose,
  week: Date,
): Promise<boolean> {
  const [drawn] = await db
    .select({ id: reviews.id })
    .from(reviews)
    .where(and(reviewsFor(brandId, purpose), eq(reviews.week, week)))
    .limit(1);
  return drawn !== undefined;
}
