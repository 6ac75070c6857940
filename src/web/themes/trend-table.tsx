import type { BrandTheme } from '../../../db/repos/brand-themes.ts';
import type { WeekChange } from '../../analysis/theme/week-change.ts';
import type { Brand } from '../../core/brand.ts';
import { totalMentions } from '../../core/metrics.ts';
import type { ThemeTrend, ThemeTrends, TrendWeek } from '../../pipeline/themes/theme-trends.ts';
import { WideTable } from '../components/wide-table.tsx';
import { countText } from '../format.ts';
import { feedHref } from '../mentions/feed-query.ts';

interface TrendTableProps {
  brand: Brand;
  trends: ThemeTrends;
  own: readonly BrandTheme[];
}

const changes: Record<WeekChange, { word: string; tone: string }> = {
  more: { word: 'More than before', tone: 'negative' },
  fewer: { word: 'Fewer than before', tone: 'positive' },
  usual: { word: 'As usual', tone: 'neutral' },
};

/** Complaints by theme and week; the last column says whether the last week is out of the ordinary. */
export function TrendTable({ brand, trends: { weeks, themes }, own }: TrendTableProps) {
  const titles = new Map(own.map(({ slug, title }) => [slug, title]));
  const columns = ['Theme', ...weeks.map(({ to }) => `To ${dayText(to, brand.timezone)}`), 'Last week'];
  return (
    <WideTable label="Negative mentions by theme and week" columns={columns}>
      {themes.map((trend) => (
        <tr>
          <th scope="row">
            <a href={feedHref(filtered(brand, trend.theme))}>{titles.get(trend.theme) ?? trend.theme}</a>
          </th>
          {trend.weeks.map((counts, index) => (
            <td title={`${countText(totalMentions(counts))} mentions in all`}>
              <WeekCount brand={brand} theme={trend.theme} week={weeks[index]} negative={counts.negative} />
            </td>
          ))}
          <td>
            <Change trend={trend} />
          </td>
        </tr>
      ))}
    </WideTable>
  );
}

interface WeekCountProps {
  brand: Brand;
  theme: string;
  week: TrendWeek | undefined;
  negative: number;
}

function WeekCount({ brand, theme, week, negative }: WeekCountProps) {
  if (negative === 0 || week === undefined) return <span class="faint">{negative}</span>;
  const { from, to } = week;
  return <a href={feedHref(filtered(brand, theme), { sentiment: 'negative', from, to })}>{negative}</a>;
}

function Change({ trend: { change, weeksRunning } }: { trend: ThemeTrend }) {
  const running = weeksRunning > 1 ? `${ordinal(weeksRunning)} week running` : null;
  return (
    <>
      {change === null ? (
        <span class="faint">Too few weeks to say</span>
      ) : (
        <span class={`tag is-${changes[change].tone} is-quiet`}>{changes[change].word}</span>
      )}{' '}
      {running}
    </>
  );
}

function filtered(brand: Brand, theme: string) {
  return { filter: { brandId: brand.id, theme }, sort: '-publishedAt' as const };
}

function dayText(at: Date, timezone: string): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: timezone }).format(at);
}

const suffixes = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' };
const rules = new Intl.PluralRules('en', { type: 'ordinal' });

function ordinal(number: number): string {
  return `${number}${suffixes[rules.select(number)]}`;
}
