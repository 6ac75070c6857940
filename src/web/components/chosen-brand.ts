import type { Brand } from '../../core/brand.ts';

/** The brand that an address names, else the first; null where there is none. */
export function chosenBrand(brands: readonly Brand[], id: string | undefined): Brand | null {
  return brands.find((brand) => brand.id === id) ?? brands[0] ?? null;
}
