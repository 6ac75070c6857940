import { type BrandTheme, brandThemesOf } from '../../db/repos/brand-themes.ts';
import { allBrands } from '../../db/repos/brands.ts';
import type { Store } from '../../db/store.ts';
import { compileMatcher, type Matcher } from '../analysis/match/matcher.ts';
import { compileOwnThemes, type OwnThemes } from '../analysis/theme/own-themes.ts';
import type { Brand } from '../core/brand.ts';
import { groupBy } from '../core/group-by.ts';

/** All brands and the matcher compiled from their queries. */
export interface WatchedBrands {
  byId: ReadonlyMap<string, Brand>;
  matcher: Matcher;
  /** The themes that brands have of their own, by brand; most have none. */
  themes: ReadonlyMap<string, OwnThemes>;
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
      const themes = await brandThemesOf(store);
      const version = JSON.stringify([brands, themes]);
      if (known?.version !== version) known = { version, watched: watch(brands, themes) };
      return known.watched;
    },
  };
}

function watch(brands: readonly Brand[], themes: readonly BrandTheme[]): WatchedBrands {
  const themesBy = groupBy(themes, ({ brandId }) => brandId);
  return {
    byId: new Map(brands.map((brand) => [brand.id, brand])),
    matcher: compileMatcher(new Map(brands.map((brand) => [brand.id, brand.query]))),
    themes: new Map([...themesBy].map(([id, own]) => [id, compileOwnThemes(own)])),
  };
}
