import { isDeepStrictEqual } from 'node:util';
import { competitorsOf, findBrandByName, setCompetitors } from '../../../db/repos/brands/brands.ts';
import type { Store } from '../../../db/store.ts';
import type { TeamBrand } from '../../config/team-file/team-file.ts';
import { addBrand, changeBrand } from '../brands.ts';

/** Brands of the file, and those that are only named as somebody's competitor. */
export function withCompetitors(
  brands: readonly TeamBrand[],
): (Pick<TeamBrand, 'name'> & Partial<TeamBrand>)[] {
  const listed = new Set(brands.map(({ name }) => name));
  const named = new Set(brands.flatMap(({ competitors }) => competitors));
  return [...brands, ...[...named].filter((name) => !listed.has(name)).map((name) => ({ name }))];
}

export async function applyBrand(
  store: Store,
  brand: Pick<TeamBrand, 'name'> & Partial<TeamBrand>,
  now: Date,
) {
  const { competitors: _competitors, ...wish } = brand;
  const before = await findBrandByName(store, brand.name);
  if (before === null) {
    const { id } = await addBrand(store, wish, now);
    return { id, change: { noun: 'brand', name: brand.name, action: 'added' } as const, rematch: true };
  }
  const differs = Object.entries(wish).some(
    ([name, value]) => value !== undefined && !isDeepStrictEqual(before[name as keyof typeof before], value),
  );
  if (differs) await changeBrand(store, before.id, wish, now);
  return {
    id: before.id,
    change: { noun: 'brand', name: brand.name, action: differs ? 'changed' : 'unchanged' } as const,
    rematch: wish.query !== undefined && wish.query !== before.query,
  };
}

export async function applyCompetitors(
  store: Store,
  brandId: string,
  competitorIds: string[],
): Promise<void> {
  const before = await competitorsOf(store, brandId);
  if (!isDeepStrictEqual(before.toSorted(), competitorIds.toSorted())) {
    await setCompetitors(store, brandId, competitorIds);
  }
}
