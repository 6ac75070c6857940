import { counted, percentText } from '../../../alerts/render/words.ts';
import type { Brand } from '../../core/brand.ts';
import type { CoverageReport } from '../../pipeline/coverage/coverage-report.ts';
import { Empty } from '../components/empty.tsx';
import { Choice } from '../components/fields.tsx';
import { WideTable } from '../components/wide-table.tsx';
import { sourceName } from '../sources/source-name.ts';
import { CoverageRow } from './coverage-row.tsx';
import { GapList } from './gap-list.tsx';
import { type Period, periods } from './periods.ts';

interface CoveragePageProps {
  report: CoverageReport;
  brands: Brand[];
  /** The one whose sources are shown; null is all there are. */
  brand: Brand | null;
  days: Period;
  now: Date;
}

const columns = ['Source', 'State', 'What is missing', 'Read', 'Last visit', 'Next'];
/** More than anybody reads; those that need somebody come first. */
const MOST = 200;

/** How completely sources are read, and what is known to be missing. */
export function CoveragePage({ report, brands, brand, days, now }: CoveragePageProps) {
  const { sources, gaps } = report;
  return (
    <>
      <h1>Coverage</h1>
      <p class="lead">{summary(report, brand, days)}</p>
      <div class="toolbar">
        <Periods {...{ brand, days }} />
        <BrandChoice {...{ brands, brand, days }} />
      </div>
      {sources.length === 0 ? (
        <Empty title="Nothing is read yet">
          <p>
            As soon as there are <a href="/sources">sources</a>, what is read of them and what is not shows
            here.
          </p>
        </Empty>
      ) : (
        <>
          <WideTable label="Sources, those first that need somebody" columns={columns}>
            {sources.slice(0, MOST).map((covered) => (
              <CoverageRow {...{ covered, now }} />
            ))}
          </WideTable>
          {sources.length > MOST && (
            <p class="faint">
              {counted(sources.length - MOST, 'further source')} are read as planned or nearly.
            </p>
          )}
          <h2>Gaps</h2>
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
  const span = `the last ${periods[days].label}`;
  if (coverage === null) return `No visit was planned in ${span}, so nothing new can have been heard.`;
  const whose =
    brand === null ? (
      'All sources'
    ) : (
      <>
        The sources of <bdi>{brand.name}</bdi>
      </>
    );
  return (
    <>
      {whose} together were covered to {percentText(coverage)} in {span}: {succeeded} of{' '}
      {counted(planned, 'planned visit')} succeeded
      {brand === null ? '' : ', and sources weigh as much as the mentions they usually bring'}.
    </>
  );
}

function Periods({ brand, days }: Pick<CoveragePageProps, 'brand' | 'days'>) {
  const rest = brand === null ? '' : `&brand=${brand.id}`;
  return (
    <nav class="segments" aria-label="Time">
      {Object.entries(periods).map(([value, { label }]) => (
        <a href={`/coverage?days=${value}${rest}`} aria-current={value === days ? 'page' : undefined}>
          {label}
        </a>
      ))}
    </nav>
  );
}

function BrandChoice({ brands, brand, days }: Pick<CoveragePageProps, 'brands' | 'brand' | 'days'>) {
  return (
    <form method="get" action="/coverage" class="row">
      <input type="hidden" name="days" value={days} />
      <Choice
        name="brand"
        label="Brand"
        any="All brands"
        value={brand?.id}
        options={brands.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <button type="submit">Show</button>
    </form>
  );
}
