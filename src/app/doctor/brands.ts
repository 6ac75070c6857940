import { allBrands, competitorsOfEach } from '../../../db/repos/brands/brands.ts';
import { allRules } from '../../../db/repos/incidents/rules.ts';
import type { Store } from '../../../db/store.ts';
import { type Finding, ill, well } from './finding.ts';

/** Whether brands are watched, and whether anybody hears of it. Brands that others are compared with need no rule. */
export async function checkBrands(store: Store): Promise<Finding[]> {
  const brands = await allBrands(store);
  if (brands.length === 0) return [ill('brands', 'none is watched', 'earshot init NAME adds one')];
  const competitors = await competitorsOfEach(
    store,
    brands.map(({ id }) => id),
  );
  const compared = new Set([...competitors.values()].flat());
  const rules = (await allRules(store)).filter(({ enabled }) => enabled);
  const silent = brands.filter(({ id }) => {
    const own = rules.filter(({ brandId }) => brandId === id);
    if (own.length === 0) return !compared.has(id);
    return own.every(({ receiverIds }) => receiverIds.length === 0);
  });
  return [
    well('brands', `${brands.length} watched`),
    ...silent.map(({ name }) =>
      ill(
        `brand ${name}`,
        'no rule of it tells anybody',
        'name receivers in its rule in earshot.yaml, and apply it',
      ),
    ),
  ];
}
