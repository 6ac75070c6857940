import { type TrendChartBar, trendChart } from '../../charts/trend-chart.ts';
import { totalMentions } from '../../core/metrics.ts';
import type { Trend } from '../../pipeline/stats/trend.ts';
import { chartColours } from '../chart-colours.ts';
import { ChartFigure } from '../components/chart-figure.tsx';
import { NumberLink } from '../components/number-link.tsx';
import { WideTable } from '../components/wide-table.tsx';
import { averageText, signedText } from '../format.ts';
import { chartLocale } from '../period/chart-locale.ts';
import type { Period } from '../period/period.ts';
import { stepText } from '../period/step-text.ts';
import { timeText } from '../time-text.ts';
import { t } from '../words/t.ts';
import { signedRange } from './estimate-text.ts';

interface TrendFigureProps {
  brandId: string;
  trend: Trend;
  period: Period;
}

/** Volume and net sentiment over a period, against what is usual; its numbers stand below. */
export function TrendFigure({ brandId, trend: { bars, total, usualNet }, period }: TrendFigureProps) {
  const drawn: TrendChartBar[] = bars.map(({ from, counts, isKnown, usual, net }) => ({
    from,
    counts: isKnown ? counts : null,
    usual,
    net,
  }));
  const options = {
    timezone: period.timezone,
    locale: chartLocale(),
    palette: chartColours,
    titles: { volume: t('Mentions'), net: t('Net sentiment') },
    usualNet,
    label: t(
      'Chart of {count, plural, one {# mention} other {# mentions}} over time, by sentiment, and of net sentiment',
      { count: totalMentions(total) },
    ),
  };
  const missing = bars.filter(({ isKnown }) => !isKnown).length;
  const isUsualKnown = bars.some(({ usual }) => usual !== null);
  return (
    <ChartFigure
      wide={trendChart(drawn, { ...options, size: { width: 1040, height: 340 } })}
      narrow={trendChart(drawn, { ...options, size: { width: 330, height: 320 } })}
      caption={
        <>
          <span>{t('Steps of {step}, {zone}', { step: stepText(period.step), zone: period.timezone })}</span>
          {isUsualKnown ? (
            <span class="key is-band">{t('Usual for this brand, nine times out of ten')}</span>
          ) : (
            <span>{t('What is usual is known after a week or more')}</span>
          )}
          <span>{t('Below: shaded where net sentiment may lie')}</span>
          {missing > 0 && (
            <span>
              {t('{count, plural, one {# step is} other {# steps are}} not known: sources were not read', {
                count: missing,
              })}
            </span>
          )}
        </>
      }
    >
      <details>
        <summary>{t('Numbers')}</summary>
        <WideTable
          label={t('Numbers of the chart')}
          columns={[t('From'), t('Mentions'), t('Usual'), t('Net sentiment')]}
        >
          {bars.map(({ from, to, counts, isKnown, usual, net }) => (
            <tr>
              <th scope="row">{timeText(from, period.timezone)}</th>
              <td>
                {isKnown ? (
                  <NumberLink count={totalMentions(counts)} filter={{ brandId, from, to }} />
                ) : (
                  t('not known')
                )}
              </td>
              <td>{usual === null ? '–' : `${averageText(usual.expected)} (${usual.low}–${usual.high})`}</td>
              <td>{net === null ? '–' : `${signedText(net.estimate)} (${signedRange(net)})`}</td>
            </tr>
          ))}
        </WideTable>
      </details>
    </ChartFigure>
  );
}
