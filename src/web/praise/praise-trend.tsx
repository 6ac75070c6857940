import { lineChart } from '../../charts/line-chart.ts';
import { type SentimentCounts, sumCounts } from '../../core/metrics.ts';
import { chartColours } from '../chart-colours.ts';
import { ChartFigure } from '../components/chart-figure.tsx';
import { chartLocale } from '../period/chart-locale.ts';
import type { Period } from '../period/period.ts';
import { stepText } from '../period/step-text.ts';
import { t } from '../words/t.ts';

interface PraiseTrendProps {
  bars: readonly SentimentCounts[];
  period: Period;
}

/** How much praise there was over time. */
export function PraiseTrend({ bars, period }: PraiseTrendProps) {
  const lines = [{ values: bars.map(({ positive }) => positive) }];
  const options = {
    times: period.bounds.slice(0, -1),
    timezone: period.timezone,
    locale: chartLocale(),
    palette: { ...chartColours, series: [chartColours.positive] },
    label: t(
      'Line chart of {count, plural, one {# positive mention} other {# positive mentions}} over time',
      {
        count: sumCounts(bars).positive,
      },
    ),
  };
  return (
    <section class="panel">
      <h2>{t('Over time')}</h2>
      <ChartFigure
        wide={lineChart(lines, { ...options, size: { width: 520, height: 220 } })}
        narrow={lineChart(lines, { ...options, size: { width: 330, height: 200 } })}
        caption={t('Steps of {step}, {zone}', { step: stepText(period.step), zone: period.timezone })}
      />
    </section>
  );
}
