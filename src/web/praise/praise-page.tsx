import { countChange, sumCounts, totalMentions } from '../../core/metrics.ts';
import { Empty } from '../components/empty.tsx';
import { NumberLink } from '../components/number-link.tsx';
import { portionText } from '../format.ts';
import { Change } from '../overview/change.tsx';
import { ThemeList } from '../overview/theme-lists.tsx';
import { PeriodPicker } from '../period/period-picker.tsx';
import { t } from '../words/t.ts';
import { LoyalAuthors } from './loyal-authors.tsx';
import type { PraiseReport } from './praise-report.ts';
import { PraiseTrend } from './praise-trend.tsx';
import { Quotes } from './quotes.tsx';
import { ToThank } from './to-thank.tsx';

/** Who was kind: whom to thank, what to quote, and who stays. */
export function PraisePage({ report }: { report: PraiseReport }) {
  const { brand, period, bars, themes, ownThemes } = report;
  const { positive } = sumCounts(bars);
  return (
    <>
      <h1>{t('Praise')}</h1>
      <p class="lead">
        {t('Who spoke well of {brand}: whom to thank, and what to quote.', { brand: brand.name })}
      </p>
      <PeriodPicker path="/praise" params={{ brand: brand.id }} period={period} compares />
      {positive === 0 ? (
        <Empty title={t('No praise was heard in this period')} />
      ) : (
        <>
          <PraiseNumbers report={report} />
          <ToThank report={report} />
          <Quotes report={report} />
          <div class="pair">
            <ThemeList
              {...{ brandId: brand.id, period, themes, ownThemes }}
              label="positive"
              title={t('What people praise')}
            />
            <PraiseTrend bars={bars} period={period} />
          </div>
        </>
      )}
      <LoyalAuthors report={report} />
    </>
  );
}

function PraiseNumbers({ report: { brand, period, bars, before, thanks } }: { report: PraiseReport }) {
  const counts = sumCounts(bars);
  const filter = { brandId: brand.id, sentiment: 'positive', from: period.from, to: period.to } as const;
  return (
    <section class="tiles" aria-label={t('In short')}>
      <div class="panel tile">
        <h3>{t('Praise')}</h3>
        <p class="big">
          <NumberLink count={counts.positive} filter={filter} />{' '}
          <Change change={before && countChange(counts.positive, before.positive)} more="good" />
        </p>
        <p class="meta">
          {t('{share} of all mentions', { share: portionText(counts.positive / totalMentions(counts)) })}
        </p>
      </div>
      <div class="panel tile">
        <h3>{t('Thanked')}</h3>
        <p class="big">
          <NumberLink count={thanks.thanked} filter={{ ...filter, answered: true }} />
        </p>
      </div>
      <div class="panel tile">
        <h3>{t('Not thanked yet')}</h3>
        <p class="big">
          <NumberLink count={thanks.waiting} filter={{ ...filter, answered: false }} />
        </p>
      </div>
    </section>
  );
}
