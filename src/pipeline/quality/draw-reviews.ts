import { allBrands } from '../../../db/repos/brands/brands.ts';
import { drawReviews } from '../../../db/repos/quality/reviews.ts';
import type { Store } from '../../../db/store.ts';
import { addMs } from '../../core/time.ts';
import { WEEK, weekOf } from '../relevance/week.ts';

/** Of each label: thirty texts a week are judged in ten minutes, and in a quarter tell how good a brand is judged. */
const EACH = 10;

/** Draws for every brand, of what was heard in the last full week, what people are asked to judge blindly. */
export async function drawSentimentSamples(store: Store, now: Date): Promise<void> {
  const to = weekOf(now);
  for (const { id } of await allBrands(store))
    await drawReviews(store, id, { from: addMs(to, -WEEK), to }, EACH);
}
