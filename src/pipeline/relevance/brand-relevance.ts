import { brandNames, competitorsOfEach } from '../../../db/repos/brands/brands.ts';
import { relevanceLessons } from '../../../db/repos/quality/relevance.ts';
import type { Store } from '../../../db/store.ts';
import { isEverydayName } from '../../analysis/relevance/everyday-names.ts';
import { type RelevanceModel, relevanceModel } from '../../analysis/relevance/model.ts';
import type { Brand } from '../../core/brand.ts';
import { inOrder } from './lessons.ts';

/**
 * Models of the brands whose texts have to be told from those about namesakes, by brand: made from what the brand says
 * of itself, those it is compared with, and what it was taught. Most brands have none.
 */
export async function relevanceModels(
  store: Store,
  brands: readonly Brand[],
): Promise<Map<string, RelevanceModel>> {
  const lessons = await relevanceLessons(
    store,
    brands.map(({ id }) => id),
  );
  const concerned = brands.filter(({ id, name }) => lessons.has(id) || isEverydayName(name));
  const competitors = await competitorsOfEach(
    store,
    concerned.map(({ id }) => id),
  );
  const names = await brandNames(store, [...competitors.values()].flat());
  return new Map(
    concerned.flatMap((brand) => {
      const rivals = (competitors.get(brand.id) ?? []).flatMap((id) => names.get(id) ?? []);
      const model = relevanceModel({ ...brand, competitors: rivals }, inOrder(lessons.get(brand.id) ?? {}));
      return model === null ? [] : [[brand.id, model] as const];
    }),
  );
}
