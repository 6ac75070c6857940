import type { BrandTheme } from '../../../db/repos/brands/brand-themes.ts';
import type { Incident } from '../../core/incident.ts';
import { themeTitle } from '../themes/theme-title.ts';
import { t } from '../words/t.ts';

interface IncidentThemesProps {
  incident: Incident;
  /** Themes of the brand's own. */
  own: readonly BrandTheme[];
}

/** What an incident is about more than usual, each leading to what is said of it; nothing where that is not known. */
export function IncidentThemes({ incident, own }: IncidentThemesProps) {
  const { brandId: brand, themes, window } = incident;
  if (themes.length === 0) return null;
  const { from, to } = window;
  const hrefOf = (theme: string) =>
    `/mentions?${new URLSearchParams({ brand, theme, from, to, sentiment: 'negative' })}`;
  return (
    <nav class="row" aria-label={t('Themes')}>
      {themes.map((theme) => (
        <a class="tag is-neutral is-quiet" href={hrefOf(theme)}>
          {themeTitle(theme, own)}
        </a>
      ))}
    </nav>
  );
}
