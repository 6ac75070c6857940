import type { Pulse } from '../../../db/repos/crawl/crawl-pulse.ts';
import type { Brand } from '../../core/brand.ts';
import type { CoverageReport } from '../../pipeline/coverage/coverage-report.ts';
import { Empty } from '../components/empty.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { Segments } from '../components/segments.tsx';
import { WideTable } from '../components/wide-table.tsx';
import { percentText } from '../format.ts';
import { sourceName } from '../sources/source-name.ts';
import { rich, t } from '../words/t.ts';
import { CoverageRow } from './coverage-row.tsx';
import { GapList } from './gap-list.tsx';
import { type Period, periods } from './periods.ts';
import { PulseStrip, together } from './pulse-strip.tsx';

interface CoveragePageProps {
  report: CoverageReport;
  /** How visits to each source went over the period. */
  pulses: ReadonlyMap<string, Pulse[]>;
  /** The one whose sources are shown; null is all there are. */
  brand: Brand | null;
  days: Period;
  now: Date;
}

/** More than anybody reads; those that need somebody come first. */
const MOST = 200;

/** How completely sources are read, and what is known to be missing. */
export function CoveragePage({ report, pulses, brand, days, now }: CoveragePageProps) {
  const { sources, gaps } = report;
  const columns = [t('Source'), t('State'), t('What is missing'), t('Read'), t('Last visit'), t('Next')];
  const shown = sources.slice(0, MOST);
  return (
    <>
      <PageHeader title={t('Coverage')} lead={summary(report, brand, days)} />
      <Segments
        label={t('Time')}
        links={Object.entries(periods).map(([value, { label }]) => ({
          label: t(label),
          href: `/coverage?days=${value}${brand === null ? '' : `&brand=${brand.id}`}`,
          current: value === days,
        }))}
      />
      {sources.length === 0 ? (
        <Empty title={t('Nothing is read yet')}>
          <p>
            {rich('As soon as there are {sources}, what is read of them and what is not shows here.', {
              sources: <a href="/sources">{t('sources')}</a>,
            })}
          </p>
        </Empty>
      ) : (
        <>
          <figure class="panel">
            <PulseStrip pulses={together(sources.map(({ source }) => pulses.get(source.id) ?? []))} tall />
            <p class="meta pulse-ends">
              <span>{t('{span} ago', { span: t(periods[days].label) })}</span>
              <span>{t('now')}</span>
            </p>
            <figcaption>{t('Visits that succeeded, and above them those that failed')}</figcaption>
          </figure>
          <WideTable label={t('Sources, those first that need somebody')} columns={columns}>
            {shown.map((covered) => (
              <CoverageRow {...{ covered, now }} pulses={pulses.get(covered.source.id) ?? []} />
            ))}
          </WideTable>
          {sources.length > MOST && (
            <p class="faint">
              {t(
                '{count, plural, one {# further source is} other {# further sources are}} read as planned or nearly.',
                {
                  count: sources.length - MOST,
                },
              )}
            </p>
          )}
          <h2>{t('Gaps')}</h2>
          <GapList
            gaps={gaps.slice(0, MOST)}
            names={new Map(sources.map(({ source }) => [source.id, sourceName(source)]))}
            now={now}
          />
        </>
      )}
    </>
  );
}

function summary({ coverage, planned, succeeded }: CoverageReport, brand: Brand | null, days: Period) {
  const span = t(periods[days].label);
  if (coverage === null)
    return t('No visit was planned in the last {span}, so nothing new can have been heard.', { span });
  const values = { share: percentText(coverage), span, succeeded, planned };
  return brand === null
    ? t(
        'All sources together were covered to {share} in the last {span}: {succeeded, number} of {planned, plural, one {# planned visit} other {# planned visits}} succeeded.',
        values,
      )
    : rich(
        'The sources of {brand} together were covered to {share} in the last {span}: {succeeded, number} of {planned, plural, one {# planned visit} other {# planned visits}} succeeded, and sources weigh as much as the mentions they usually bring.',
        { ...values, brand: <bdi>{brand.name}</bdi> },
      );
}
