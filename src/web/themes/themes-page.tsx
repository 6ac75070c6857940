import type { BrandTheme } from '../../../db/repos/brands/brand-themes.ts';
import type { Brand } from '../../core/brand.ts';
import type { ThemeTrends } from '../../pipeline/themes/theme-trends.ts';
import { Empty } from '../components/empty.tsx';
import { hrefWith } from '../period/period-href.ts';
import { t } from '../words/t.ts';
import { OwnThemes } from './own-themes.tsx';
import { TrendTable } from './trend-table.tsx';

export interface ThemesPageProps {
  brand: Brand;
  /** What is looked at: complaints or praise. */
  label: 'negative' | 'positive';
  trends: ThemeTrends;
  own: BrandTheme[];
}

/** What a brand is complained about, or praised for, over the weeks. */
export function ThemesPage({ brand, label, trends, own }: ThemesPageProps) {
  const isPraise = label === 'positive';
  const suggestionsHref = hrefWith('/themes/suggestions', {
    brand: brand.id,
    about: isPraise ? 'praise' : undefined,
  });
  const heard = trends.themes.some(({ weeks }) => weeks.some((week) => week[label] > 0));
  return (
    <>
      <h1>{t('Themes')}</h1>
      <p class="lead">
        {isPraise
          ? t('What mentions of {brand} praise, week by week. Each number leads to its mentions.', {
              brand: brand.name,
            })
          : t('What mentions of {brand} complain about, week by week. Each number leads to its mentions.', {
              brand: brand.name,
            })}
      </p>
      <nav class="segments" aria-label={t('Complaints or praise')}>
        <a href={hrefWith('/themes', { brand: brand.id })} aria-current={isPraise ? undefined : 'true'}>
          {t('Complaints')}
        </a>
        <a
          href={hrefWith('/themes', { brand: brand.id, about: 'praise' })}
          aria-current={isPraise ? 'true' : undefined}
        >
          {t('Praise')}
        </a>
      </nav>
      {heard ? (
        <TrendTable brand={brand} trends={trends} own={own} label={label} />
      ) : (
        <Empty title={t('Nothing was spoken of yet')}>
          <p>
            {t(
              'Themes appear here as soon as mentions speak of delivery, refunds, staff, prices and the like.',
            )}
          </p>
        </Empty>
      )}
      <section>
        <h2>{t('Suggested themes')}</h2>
        <p hx-get={suggestionsHref} hx-trigger="load" hx-swap="outerHTML">
          <a href={suggestionsHref}>{t('Find phrases that set what was said of late apart')}</a>
        </p>
      </section>
      <section>
        <h2>{t('Themes of your own')}</h2>
        <OwnThemes brand={brand} own={own} />
      </section>
    </>
  );
}
