import { findBrand } from '../../../db/repos/brands/brands.ts';
import { adjustRollups } from '../../../db/repos/counts/rollups.ts';
import { rejudgeMention } from '../../../db/repos/items/revisions.ts';
import { countOf } from '../../../db/repos/mentions/mentions.ts';
import { lockWaiting } from '../../../db/repos/quality/relevance.ts';
import type { Store } from '../../../db/store.ts';
import { relevanceModels } from './brand-relevance.ts';
import { relevanceOf } from './relevance-of.ts';

/** So many of the newest are judged again. */
const MOST = 500;

/**
 * Judges again what waits for a person, with what the brand has learnt since: what can be told now stops waiting, and
 * what is about the brand counts from now on. Must run in a transaction of its own: it holds mentions and rollups.
 */
export async function judgeWaiting(store: Store, brandId: string): Promise<void> {
  const brand = await findBrand(store, brandId);
  if (brand === null) return;
  const model = (await relevanceModels(store, [brand])).get(brandId);
  const counted = [];
  for (const { mention, item } of await lockWaiting(store, brandId, MOST)) {
    const now = relevanceOf(model, { ...item, language: mention.language }, mention.spans);
    await rejudgeMention(store, mention.id, now);
    if (now.relevant) counted.push(countOf(mention, 1));
  }
  await adjustRollups(store, counted);
}
