import { lineChart } from '../../charts/line-chart.ts';
import type { Brand } from '../../core/brand.ts';
import { totalMentions, WELL_COVERED } from '../../core/metrics.ts';
import { chartColours } from '../chart-colours.ts';
import { ChartFigure } from '../components/chart-figure.tsx';
import { Empty } from '../components/empty.tsx';
import { percentText } from '../format.ts';
import { chartLocale } from '../period/chart-locale.ts';
import { PeriodPicker } from '../period/period-picker.tsx';
import { stepText } from '../period/step-text.ts';
import { t } from '../words/t.ts';
import { BrandChoice } from './brand-choice.tsx';
import type { Comparison } from './comparison.ts';
import { ComplaintTable } from './complaint-table.tsx';
import { LeftOut } from './left-out.tsx';
import { SideBySide } from './side-by-side.tsx';

interface ComparePageProps {
  /** All that could be compared. */
  all: readonly Brand[];
  comparison: Comparison;
}

/** Brands side by side. */
export function ComparePage({ all, comparison }: ComparePageProps) {
  const { brands, period, leftOut, coverage } = comparison;
  const chosen = brands.map(({ brand }) => brand.id);
  const heard = brands.some(({ counts }) => totalMentions(counts) > 0);
  return (
    <>
      <h1>{t('Compare')}</h1>
      <p class="lead">{t('Brands side by side, over the sources that are read for all of them.')}</p>
      <BrandChoice all={all} chosen={chosen} period={period} />
      <PeriodPicker path="/compare" params={{ brands: chosen.join(',') }} period={period} />
      {brands.length < 2 && (
        <p class="meta">
          {t('Pick another brand to compare with: a competitor is watched like a brand of your own.')}
        </p>
      )}
      {coverage.coverage !== null && coverage.coverage < WELL_COVERED && (
        <p class="problem">
          {t('Only {share} of the {planned} visits of this period succeeded: the numbers may be too low.', {
            share: percentText(coverage.coverage),
            planned: coverage.planned,
          })}
        </p>
      )}
      {heard ? (
        <>
          <SideBySide comparison={comparison} />
          <VolumeFigure comparison={comparison} />
          <ComplaintTable comparison={comparison} />
        </>
      ) : (
        <Empty title={t('Nothing was heard in this period')} />
      )}
      <LeftOut leftOut={leftOut} brands={brands.map(({ brand }) => brand)} />
    </>
  );
}

function VolumeFigure({ comparison: { brands, period } }: { comparison: Comparison }) {
  const lines = brands.map(({ spans }) => ({ values: spans.map(totalMentions) }));
  const options = {
    times: period.bounds.slice(0, -1),
    timezone: period.timezone,
    locale: chartLocale(),
    palette: chartColours,
    label: t('Line chart of mentions over time for {count, plural, one {# brand} other {# brands}}', {
      count: brands.length,
    }),
  };
  return (
    <section class="panel">
      <h2>{t('Mentions over time')}</h2>
      <ChartFigure
        wide={lineChart(lines, { ...options, size: { width: 1040, height: 260 } })}
        narrow={lineChart(lines, { ...options, size: { width: 330, height: 220 } })}
        caption={
          <>
            {brands.map(({ brand }, index) => (
              <span class="key is-series" style={`--series:var(--series-${index + 1})`}>
                <bdi>{brand.name}</bdi>
              </span>
            ))}
            <span>
              {t('Steps of {step}, {zone}', { step: stepText(period.step), zone: period.timezone })}
            </span>
          </>
        }
      />
    </section>
  );
}
