import type { BrandTheme } from '../../../db/repos/brand-themes.ts';
import type { MentionView } from '../../../db/repos/mention-feed.ts';
import type { ThemeSuggestion } from '../../analysis/theme/suggest-themes.ts';
import type { Brand } from '../../core/brand.ts';
import type { ThemeTrends } from '../../pipeline/themes/theme-trends.ts';
import { Empty } from '../components/empty.tsx';
import { OneBrand } from '../components/one-brand.tsx';
import { OwnThemes } from './own-themes.tsx';
import { Suggestions } from './suggestions.tsx';
import { TrendTable } from './trend-table.tsx';

export interface ThemesPageProps {
  brands: Brand[];
  brand: Brand;
  trends: ThemeTrends;
  own: BrandTheme[];
  suggestions: ThemeSuggestion[];
  /** Those that suggestions were found in, by id. */
  examples: ReadonlyMap<string, MentionView>;
}

/** What a brand is complained about, over the weeks. */
export function ThemesPage({ brands, brand, trends, own, suggestions, examples }: ThemesPageProps) {
  return (
    <>
      <h1>Themes</h1>
      <p class="lead">
        What mentions of <bdi>{brand.name}</bdi> complain about, week by week. Each number leads to its
        mentions.
      </p>
      <div class="toolbar">
        <OneBrand path="/themes" brands={brands} brand={brand} />
      </div>
      {trends.themes.length === 0 ? (
        <Empty title="Nothing was spoken of yet">
          <p>
            Themes appear here as soon as mentions speak of delivery, refunds, staff, prices and the like.
          </p>
        </Empty>
      ) : (
        <TrendTable brand={brand} trends={trends} own={own} />
      )}
      <section>
        <h2>Suggested themes</h2>
        <Suggestions brand={brand} suggestions={suggestions} examples={examples} />
      </section>
      <section>
        <h2>Themes of your own</h2>
        <OwnThemes brand={brand} own={own} />
      </section>
    </>
  );
}
