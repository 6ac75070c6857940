import type { Brand } from '../../core/brand.ts';

/** The brand that an address names, else the first; null where there is none. */
export function chosenBrand(brands: readonly Brand[], id: string | undefined): Brand | null {
  return brands.find((brand) => brand.id === id) ?? brands[0] ?? null;
}

interface OneBrandProps {
  /** Path of the page, without parameters. */
  path: string;
  brands: readonly Brand[];
  brand: Brand;
}

/** Links to the same page of other brands; nothing where there is one only. */
export function OneBrand({ path, brands, brand }: OneBrandProps) {
  if (brands.length < 2) return null;
  return (
    <nav class="links" aria-label="Brand">
      {brands.map(({ id, name }) => (
        <a href={`${path}?brand=${id}`} aria-current={id === brand.id ? 'true' : undefined}>
          <bdi>{name}</bdi>
        </a>
      ))}
    </nav>
  );
}
