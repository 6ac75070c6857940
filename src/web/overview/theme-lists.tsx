import { NumberLink } from '../components/number-link.tsx';
import { themeTitle } from '../themes/theme-title.ts';
import { t } from '../words/t.ts';
import type { BrandReport } from './brand-report.ts';
import { Change } from './change.tsx';

const MOST = 6;

/** What people complain about, and what they praise, each against the period before. */
export function ThemeLists({ report }: { report: BrandReport }) {
  return (
    <div class="pair">
      <ThemeList report={report} label="negative" title={t('What people complain about')} />
      <ThemeList report={report} label="positive" title={t('What people praise')} />
    </div>
  );
}

interface ThemeListProps {
  report: BrandReport;
  label: 'negative' | 'positive';
  title: string;
}

function ThemeList({ report, label, title }: ThemeListProps) {
  const { brand, period, themes, ownThemes } = report;
  const listed = themes
    .filter(({ counts }) => counts[label] > 0)
    .sort((a, b) => b.counts[label] - a.counts[label])
    .slice(0, MOST);
  const most = listed[0]?.counts[label] ?? 1;
  return (
    <section class="panel">
      <h2>
        <a href={`/themes?brand=${brand.id}${label === 'positive' ? '&about=praise' : ''}`}>{title}</a>
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
                  brandId: brand.id,
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
