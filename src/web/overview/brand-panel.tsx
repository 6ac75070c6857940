import { sentimentChart } from '../../charts/sentiment-chart.ts';
import { netSentiment, totalMentions } from '../../core/metrics.ts';
import { sentimentLabels } from '../../core/sentiment.ts';
import { chartColours } from '../chart-colours.ts';
import { ChartFigure } from '../components/chart-figure.tsx';
import { CountsBySentiment } from '../components/counts-by-sentiment.tsx';
import { NumberLink } from '../components/number-link.tsx';
import { signedText } from '../format.ts';
import { chartLocale } from '../period/chart-locale.ts';
import { shareText } from '../quality/share-text.ts';
import { reviewHref } from '../review/review-href.ts';
import { t } from '../words/t.ts';
import type { BrandNumbers, Period } from './brand-numbers.ts';

/** One brand at a glance. */
export function BrandPanel({ brand, day, week, bars, possible }: BrandNumbers) {
  const { negative, neutral, positive } = week.counts;
  const label = t(
    'Bar chart of the last 7 days: {negative} negative, {neutral} neutral and {positive} positive mentions.',
    { negative, neutral, positive },
  );
  const options = { timezone: brand.timezone, locale: chartLocale(), palette: chartColours, label };
  return (
    <article class="panel brand">
      <h3>
        <a href={`/brands/${brand.id}`}>
          <bdi>{brand.name}</bdi>
        </a>
      </h3>
      <div class="periods">
        <PeriodNumbers name={t('Last 24 hours')} brandId={brand.id} period={day} />
        <PeriodNumbers name={t('Last 7 days')} brandId={brand.id} period={week} />
      </div>
      <ChartFigure
        wide={sentimentChart(bars, { ...options, size: { width: 440, height: 150 } })}
        narrow={sentimentChart(bars, { ...options, size: { width: 320, height: 110 } })}
        caption={t('Seven days in steps of six hours, {zone}', { zone: brand.timezone })}
      />
      {possible > 0 && (
        <p class="meta">
          <a href={reviewHref(brand.id)}>
            {t('{count, plural, one {# mention} other {# mentions}} possibly about it', { count: possible })}
          </a>
        </p>
      )}
    </article>
  );
}

interface PeriodNumbersProps {
  name: string;
  brandId: string;
  period: Period;
}

/** Counts of one period; each number leads to the mentions behind it. */
function PeriodNumbers({ name, brandId, period: { from, to, counts, negative } }: PeriodNumbersProps) {
  const filter = { brandId, from, to };
  const all = totalMentions(counts);
  return (
    <section>
      <h4>{name}</h4>
      <p class="big">
        <NumberLink count={all} filter={filter}>
          {' '}
          <span class="unit">{t('{count, plural, one {mention} other {mentions}}', { count: all })}</span>
        </NumberLink>
      </p>
      <div class="share" aria-hidden="true">
        {sentimentLabels.map(
          (label) => counts[label] > 0 && <i class={`is-${label}`} style={`flex:${counts[label]}`} />,
        )}
      </div>
      <CountsBySentiment counts={counts} filter={filter} />
      <p class="meta" title={t('(positive − negative) ÷ all')}>
        {t('Net sentiment')} {signedText(netSentiment(counts))}
      </p>
      {negative !== null && (
        <p class="meta">
          <a href={`/brands/${brandId}/quality`}>{t('Corrected for known errors')}</a>: {shareText(negative)}
        </p>
      )}
    </section>
  );
}
