import { type BrandTheme, brandThemesOf } from '../../db/repos/brands/brand-themes.ts';
import { allBrands } from '../../db/repos/brands/brands.ts';
import { taughtRelevance } from '../../db/repos/quality/relevance.ts';
import type { Store } from '../../db/store.ts';
import { compileMatcher, type Matcher } from '../analysis/match/matcher.ts';
import type { RelevanceModel } from '../analysis/relevance/model.ts';
import type { Scorer } from '../analysis/sentiment/scorer.ts';
import { compileOwnThemes, type OwnThemes } from '../analysis/theme/own-themes.ts';
import type { Brand } from '../core/brand.ts';
import { withinBrands } from '../core/brand-scope.ts';
import { groupBy } from '../core/group-by.ts';
import { createSentimentModels, type SentimentModels } from './quality/sentiment-models.ts';
import { relevanceModels } from './relevance/brand-relevance.ts';

/** All brands and the matcher compiled from their queries. */
export interface WatchedBrands {
  byId: ReadonlyMap<string, Brand>;
  matcher: Matcher;
  /** The themes that brands have of their own, by brand; most have none. */
  themes: ReadonlyMap<string, OwnThemes>;
  /** How brands are told from their namesakes, by brand; most have none. */
  relevance: ReadonlyMap<string, RelevanceModel>;
  /** What corrections taught of how they are spoken of, by brand; most were never corrected. */
  sentiment: SentimentModels;
}

export interface BrandWatch {
  current(): Promise<WatchedBrands>;
}

/** Compiles matcher and models again only when a brand, or what it was taught, changed since the last look. */
export function createBrandWatch(store: Store, scorer: Scorer): BrandWatch {
  const sentimentModels = createSentimentModels(store, scorer);
  let known: { version: string; watched: Omit<WatchedBrands, 'sentiment'> } | null = null;
  return {
    async current() {
      // It is everybody's: whoever happens to ask may see fewer.
      const brands = await withinBrands(null, () => allBrands(store));
      const themes = await brandThemesOf(store);
      const taught = await taughtRelevance(store);
      const version = JSON.stringify([brands, themes, taught]);
      if (known?.version !== version) {
        const relevance = await relevanceModels(store, brands);
        known = { version, watched: { ...watch(brands, themes), relevance } };
      }
      return { ...known.watched, sentiment: await sentimentModels(known.watched.byId) };
    },
  };
}

function watch(
  brands: readonly Brand[],
  themes: readonly BrandTheme[],
): Omit<WatchedBrands, 'relevance' | 'sentiment'> {
  const themesBy = groupBy(themes, ({ brandId }) => brandId);
  return {
    byId: new Map(brands.map((brand) => [brand.id, brand])),
    matcher: compileMatcher(new Map(brands.map((brand) => [brand.id, brand.query]))),
    themes: new Map([...themesBy].map(([id, own]) => [id, compileOwnThemes(own)])),
  };
}
