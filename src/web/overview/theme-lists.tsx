import { NumberLink } from '../components/number-link.tsx';
import { themeTitle } from '../themes/theme-title.ts';
import { t } from '../words/t.ts';
import type { BrandReport } from './brand-report.ts';
import { Change } from './change.tsx';

const MOST = 6;

/** What people complain about, and what they praise, each against the period before. */
export function ThemeLists({ report: { brand, period, themes, ownThemes } }: { report: BrandReport }) {
  const lists = { brandId: brand.id, period, themes, ownThemes };
  return (
    <div class="pair">
      <ThemeList {...lists} label="negative" title={t('What people complain about')} />
      <ThemeList {...lists} label="positive" title={t('What people praise')} />
    </div>
  );
}

interface ThemeListProps extends Pick<BrandReport, 'period' | 'themes' | 'ownThemes'> {
  brandId: string;
  label: 'negative' | 'positive';
  title: string;
}

/** The themes of a brand's negative or positive mentions, the commonest first. */
export function ThemeList({ brandId, period, themes, ownThemes, label, title }: ThemeListProps) {
  const listed = themes
    .filter(({ counts }) => counts[label] > 0)
    .sort((a, b) => b.counts[label] - a.counts[label])
    .slice(0, MOST);
  const most = listed[0]?.counts[label] ?? 1;
  return (
    <section class="panel">
      <h2>
        <a href={`/themes?brand=${brandId}${label === 'positive' ? '&about=praise' : ''}`}>{title}</a>
      </h2>
      {listed.length === 0 ? (
        <p class="faint">{t('Nothing that a theme speaks of.')}</p>
      ) : (
        <ol class="ranks">
          {listed.map((shift) => (
            <li class={`is-${label}`}>
              <span class="rank-name">
                <bdi>{themeTitle(shift.theme, ownThemes)}</bdi>
              </span>
              <NumberLink
                count={shift.counts[label]}
                filter={{
                  brandId,
                  theme: shift.theme,
                  sentiment: label,
                  from: period.from,
                  to: period.to,
                }}
              />
              <Change change={shift[label]} more={label === 'negative' ? 'bad' : 'good'} />
              <i class="rank-bar" style={`width:${Math.round((100 * shift.counts[label]) / most)}%`} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
