import { raw } from 'hono/html';
import type { BrandTheme } from '../../../db/repos/brands/brand-themes.ts';
import type { WeekChange } from '../../analysis/theme/week-change.ts';
import { sparkline } from '../../charts/sparkline.ts';
import type { Brand } from '../../core/brand.ts';
import type { ThemeTrend, ThemeTrends, TrendWeek } from '../../pipeline/themes/theme-trends.ts';
import { chartColours } from '../chart-colours.ts';
import { NumberLink } from '../components/number-link.tsx';
import { WideTable } from '../components/wide-table.tsx';
import { feedHref } from '../mentions/feed-query.ts';
import { shortDayText } from '../time-text.ts';
import type { Phrase } from '../words/catalogue.ts';
import { t } from '../words/t.ts';
import { themeTitle } from './theme-title.ts';

interface TrendTableProps {
  brand: Brand;
  trends: ThemeTrends;
  own: readonly BrandTheme[];
  label: 'negative' | 'positive';
}

const changes: Record<WeekChange, Phrase> = {
  more: 'More than before',
  fewer: 'Fewer than before',
  usual: 'As usual',
};

/** Complaints, or praise, by theme and week, and whether the last week is out of the ordinary. */
export function TrendTable({ brand, trends: { weeks, themes }, own, label }: TrendTableProps) {
  const columns = [
    t('Theme'),
    t('Weeks'),
    t('Last week'),
    ...weeks.map(({ to }) => t('to {day}', { day: shortDayText(to, brand.timezone) })),
  ];
  const listed = themes.filter(({ weeks: counts }) => counts.some((week) => week[label] > 0));
  return (
    <WideTable
      label={
        label === 'negative'
          ? t('Negative mentions by theme and week')
          : t('Positive mentions by theme and week')
      }
      columns={columns}
    >
      {listed.map((trend) => (
        <tr>
          <th scope="row">
            <a href={feedHref({ filter: { brandId: brand.id, theme: trend.theme }, sort: '-publishedAt' })}>
              <bdi>{themeTitle(trend.theme, own)}</bdi>
            </a>
          </th>
          <td>
            {raw(
              sparkline(
                trend.weeks.map((week) => week[label]),
                chartColours[label],
              ),
            )}
          </td>
          <td>
            <Change trend={trend} label={label} />
          </td>
          {trend.weeks.map((counts, index) => (
            <td>
              <WeekCount
                {...{ brand, label }}
                theme={trend.theme}
                week={weeks[index]}
                count={counts[label]}
              />
            </td>
          ))}
        </tr>
      ))}
    </WideTable>
  );
}

interface WeekCountProps extends Pick<TrendTableProps, 'brand' | 'label'> {
  theme: string;
  week: TrendWeek | undefined;
  count: number;
}

function WeekCount({ brand, label, theme, week, count }: WeekCountProps) {
  if (count === 0 || week === undefined) return <span class="faint">{count}</span>;
  const { from, to } = week;
  return <NumberLink count={count} filter={{ brandId: brand.id, theme, sentiment: label, from, to }} />;
}

function Change({
  trend: { change, weeksRunning },
  label,
}: { trend: ThemeTrend } & Pick<TrendTableProps, 'label'>) {
  const rising = label === 'negative' ? 'negative' : 'positive';
  const falling = label === 'negative' ? 'positive' : 'negative';
  const tones = { more: rising, fewer: falling, usual: 'neutral' } as const;
  return (
    <>
      {change === null ? (
        <span class="faint">{t('Too few weeks to say')}</span>
      ) : (
        <span class={`tag is-${tones[change]} is-quiet`}>{t(changes[change])}</span>
      )}{' '}
      {weeksRunning > 1 &&
        t('{week, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} week running', {
          week: weeksRunning,
        })}
    </>
  );
}
