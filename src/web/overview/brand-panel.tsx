import { counted } from '../../../alerts/render/words.ts';
import { sentimentChart } from '../../charts/sentiment-chart.ts';
import { netSentiment, totalMentions } from '../../core/metrics.ts';
import { sentimentLabels } from '../../core/sentiment.ts';
import { chartColours } from '../chart-colours.ts';
import { ChartFigure } from '../components/chart-figure.tsx';
import { SentimentIcon } from '../components/labels.tsx';
import { countText, signedText } from '../format.ts';
import { feedHref } from '../mentions/feed-query.ts';
import { shareText } from '../quality/share-text.ts';
import { reviewHref } from '../review/review-href.ts';
import type { BrandNumbers, Period } from './brand-numbers.ts';

/** One brand at a glance. */
export function BrandPanel({ brand, day, week, bars, possible }: BrandNumbers) {
  const { negative, neutral, positive } = week.counts;
  const label = `Bar chart of the last 7 days: ${negative} negative, ${neutral} neutral and ${positive} positive mentions.`;
  const options = { timezone: brand.timezone, palette: chartColours, label };
  return (
    <article class="panel brand">
      <h3>
        <a href={`/brands/${brand.id}`}>
          <bdi>{brand.name}</bdi>
        </a>
      </h3>
      <div class="periods">
        <PeriodNumbers name="Last 24 hours" brandId={brand.id} period={day} />
        <PeriodNumbers name="Last 7 days" brandId={brand.id} period={week} />
      </div>
      <ChartFigure
        wide={sentimentChart(bars, { ...options, size: { width: 440, height: 150 } })}
        narrow={sentimentChart(bars, { ...options, size: { width: 320, height: 110 } })}
        caption={`Seven days in steps of six hours, ${brand.timezone}`}
      />
      {possible > 0 && (
        <p class="meta">
          <a href={reviewHref(brand.id)}>{counted(possible, 'mention', 'mentions')} possibly about it</a>
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
    <section class="period">
      <h4>{name}</h4>
      <p class="big">
        <a href={feedHref({ filter, sort: '-publishedAt' })}>
          {countText(all)} <span class="unit">{all === 1 ? 'mention' : 'mentions'}</span>
        </a>
      </p>
      <div class="share" aria-hidden="true">
        {sentimentLabels.map(
          (label) => counts[label] > 0 && <i class={`is-${label}`} style={`flex:${counts[label]}`} />,
        )}
      </div>
      <ul class="counts">
        {sentimentLabels.map((sentiment) => (
          <li>
            <a href={feedHref({ filter: { ...filter, sentiment }, sort: '-publishedAt' })}>
              <SentimentIcon sentiment={sentiment} /> {counted(counts[sentiment], sentiment, sentiment)}
            </a>
          </li>
        ))}
      </ul>
      <p class="meta" title="(positive − negative) ÷ all">
        Net sentiment {signedText(netSentiment(counts))}
      </p>
      {negative !== null && (
        <p class="meta">
          <a href={`/brands/${brandId}/quality`}>Corrected for known errors</a>, {shareText(negative)} are
          negative
        </p>
      )}
    </section>
  );
}
