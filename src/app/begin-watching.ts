import { transaction } from '../../db/store.ts';
import type { Brand } from '../core/brand.ts';
import type { PipelineContext } from '../pipeline/context.ts';
import { rematchBrand } from '../pipeline/items/rematch-brand.ts';
import type { BrandWish } from '../setup/brands.ts';
import type { SourceWish } from '../setup/sources.ts';
import { watchBrand } from '../setup/watch-brand.ts';

/**
 * Adds a brand, a rule that tells every receiver when the talk about it turns bad, and sources, all or nothing; then
 * finds the brand in what is stored already.
 *
 * @throws {SetupError} when the name is taken or the query cannot be watched
 */
export async function beginWatching(
  context: Pick<PipelineContext, 'store' | 'clock' | 'scorer' | 'brands'>,
  wish: BrandWish,
  sources: readonly SourceWish[],
): Promise<Brand> {
  const now = context.clock.now();
  const { brand } = await transaction(context.store, (tx) => watchBrand(tx, { brand: wish, sources }, now));
  await rematchBrand(context, brand.id, new AbortController().signal);
  return brand;
}
