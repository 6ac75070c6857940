import { totalMentions } from '../../core/metrics.ts';
import { Empty } from '../components/empty.tsx';
import { percentText } from '../format.ts';
import { IncidentCard } from '../incidents/incident-card.tsx';
import { feedHref } from '../mentions/feed-query.ts';
import { PeriodPicker } from '../period/period-picker.tsx';
import { reviewHref } from '../review/review-href.ts';
import { t } from '../words/t.ts';
import type { BrandReport } from './brand-report.ts';
import { HeadlineNumbers } from './headline-numbers.tsx';
import { HonestNotes } from './honest-notes.tsx';
import { ThemeLists } from './theme-lists.tsx';
import { TopVoices } from './top-voices.tsx';
import { TrendFigure } from './trend-figure.tsx';
import { VoiceShare } from './voice-share.tsx';

/** One brand: what needs somebody, then how it is doing. */
export function BrandPage({ report }: { report: BrandReport }) {
  const { brand, period, incidents, trend, voices, now } = report;
  return (
    <>
      <h1>
        <bdi>{brand.name}</bdi>
      </h1>
      {incidents.length > 0 && (
        <section aria-labelledby="live">
          <h2 id="live">{t('Needs attention')}</h2>
          <div class="cards is-few">
            {incidents.map((incident) => (
              <IncidentCard incident={incident} brand={brand} now={now} />
            ))}
          </div>
        </section>
      )}
      <PeriodPicker path={`/brands/${brand.id}`} params={{}} period={period} compares />
      <HonestNotes report={report} />
      {totalMentions(trend.total) === 0 ? (
        <Empty title={t('Nothing was heard in this period')}>
          <p>
            <a href={feedHref({ filter: { brandId: brand.id }, sort: '-publishedAt' })}>
              {t('All mentions of this brand')}
            </a>
          </p>
        </Empty>
      ) : (
        <Numbers report={report} />
      )}
      <VoiceShare brandId={brand.id} voices={voices} period={period} />
      <Foot report={report} />
    </>
  );
}

function Numbers({ report }: { report: BrandReport }) {
  const { brand, trend, period } = report;
  return (
    <>
      <HeadlineNumbers report={report} />
      <section class="panel" aria-label={t('Over time')}>
        <TrendFigure brandId={brand.id} trend={trend} period={period} />
      </section>
      <ThemeLists report={report} />
      <TopVoices report={report} />
    </>
  );
}

/** What the numbers rest on. */
function Foot({ report: { brand, coverage, possible } }: { report: BrandReport }) {
  return (
    <section class="row meta" aria-label={t('What the numbers rest on')}>
      {coverage.coverage !== null && (
        <a href={`/coverage?brand=${brand.id}`}>
          {t('{share} of {planned} visits succeeded', {
            share: percentText(coverage.coverage),
            planned: coverage.planned,
          })}
        </a>
      )}
      {possible > 0 && (
        <a href={reviewHref(brand.id)}>
          {t('{count, plural, one {# mention} other {# mentions}} possibly about it', { count: possible })}
        </a>
      )}
      <a href={`/brands/${brand.id}/quality`}>{t('How good is this?')}</a>
    </section>
  );
}
