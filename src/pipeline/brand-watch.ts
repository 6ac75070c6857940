import { allBrands } from '../../db/repos/brands.ts';
import type { Store } from '../../db/store.ts';
import { compileMatcher, type Matcher } from '../analysis/match/matcher.ts';
import type { Brand } from '../core/brand.ts';

/** All brands and the matcher compiled from their queries. */
export interface WatchedBrands {
  byId: ReadonlyMap<string, Brand>;
  matcher: Matcher;
}

export interface BrandWatch {
  current(): Promise<WatchedBrands>;
}

/** Compiles the matcher again only when a brand changed since the last look. */
export function createBrandWatch(store: Store): BrandWatch {
  let known: { version: string; watched: WatchedBrands } | null = null;
  return {
    async current() {
      const brands = await allBrands(store);
      const version = JSON.stringify(brands);
      if (known?.version !== version) known = { version, watched: watch(brands) };
      return known.watched;
    },
  };
}

function watch(brands: readonly Brand[]): WatchedBrands {
  return {
    byId: new Map(brands.map((brand) => [brand.id, brand])),
    matcher: compileMatcher(new Map(brands.map((brand) => [brand.id, brand.query]))),
  };
}
