import { allReceivers } from '../../db/repos/receivers.ts';
import { transaction } from '../../db/store.ts';
import type { Brand } from '../core/brand.ts';
import type { PipelineContext } from '../pipeline/context.ts';
import { rematchBrand } from '../pipeline/rematch-brand.ts';
import { addBrand, type BrandWish } from '../setup/brands.ts';
import { addRule } from '../setup/rules.ts';
import { type SourceWish, watchSource } from '../setup/sources.ts';

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
  const brand = await transaction(context.store, async (tx) => {
    const added = await addBrand(tx, wish, now);
    const receiverIds = (await allReceivers(tx)).map(({ id }) => id);
    await addRule(tx, { brandId: added.id, kind: 'negative-surge', settings: {}, receiverIds }, now);
    for (const source of sources) await watchSource(tx, source, now);
    return added;
  });
  await rematchBrand(context, brand.id, new AbortController().signal);
  return brand;
}
