import { allBrands } from '../../../db/repos/brands/brands.ts';
import { drawPutAside } from '../../../db/repos/quality/relevance-reviews.ts';
import type { Store } from '../../../db/store.ts';
import { addMs } from '../../core/time.ts';
import { WEEK, weekOf } from './week.ts';

/** Looked at in two minutes, and after a month enough to tell a good filter from a bad one. */
const SIZE = 10;

/** Draws for every brand, of what was put aside in the last full week, what a person is asked to look at. */
export async function drawRelevanceSamples(store: Store, now: Date): Promise<void> {
  const to = weekOf(now);
  for (const { id } of await allBrands(store))
    await drawPutAside(store, id, { from: addMs(to, -WEEK), to }, SIZE);
}
