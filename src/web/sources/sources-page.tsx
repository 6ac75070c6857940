import { percentText } from '../../../alerts/render/words.ts';
import { type SourceStatus, sourceStatuses } from '../../core/source.ts';
import { Empty } from '../components/empty.tsx';
import { Choice } from '../components/fields.tsx';
import { sourceWords } from '../components/label-words.ts';
import { PageHeader } from '../components/page-header.tsx';
import { Pager } from '../components/pager.tsx';
import { Segments } from '../components/segments.tsx';
import { countText } from '../format.ts';
import { may } from '../visitor.ts';
import { rich, t } from '../words/t.ts';
import { kindById } from './kinds.ts';
import { type ListedSources, listHref } from './listed-sources.ts';
import { SourceCard } from './source-card.tsx';
import type { SourceHealth } from './source-health.ts';

interface SourcesPageProps {
  sources: SourceHealth[];
  listed: ListedSources;
  /** How many sources there are of each status. */
  counts: ReadonlyMap<SourceStatus, number>;
  /** Connectors that there are sources of. */
  kinds: readonly string[];
  /** Of all sources in the last 24 hours; null when nothing is known. */
  coverage: number | null;
  nextCursor: string | null;
  now: Date;
}

/** Every place that is read, and how that goes. */
export function SourcesPage({ sources, listed, counts, kinds, coverage, nextCursor, now }: SourcesPageProps) {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <>
      <PageHeader
        title={t('Sources')}
        lead={
          coverage !== null &&
          rich('{share} of the visits of the last 24 hours succeeded. {link}', {
            share: percentText(coverage),
            link: <a href="/coverage">{t('See what is missing')}</a>,
          })
        }
        actions={
          <>
            {all > 0 && (
              <a class="button" href="/sources/opml" download="earshot.opml">
                {t('Export as OPML')}
              </a>
            )}
            {may('admin') && (
              <a class="button primary" href="/sources/new">
                {t('Add a source')}
              </a>
            )}
          </>
        }
      />
      {all === 0 ? (
        <Empty title={t('Nothing is read yet')}>
          <p>{t('Add the places where people talk: news searches, networks, forums, blogs, reviews.')}</p>
        </Empty>
      ) : (
        <Filters {...{ listed, counts, kinds, all }} />
      )}
      {all > 0 && sources.length === 0 && <p class="faint">{t('No source is like that.')}</p>}
      <div class="cards">
        {sources.map((health) => (
          <SourceCard {...health} now={now} />
        ))}
      </div>
      <Pager
        firstHref={listed.cursor === null ? null : listHref({ ...listed, cursor: null })}
        nextHref={nextCursor === null ? null : listHref({ ...listed, cursor: nextCursor })}
        first={t('First')}
        next={t('More')}
      />
    </>
  );
}

function Filters({
  listed,
  counts,
  kinds,
  all,
}: Pick<SourcesPageProps, 'listed' | 'counts' | 'kinds'> & { all: number }) {
  const link = (status: SourceStatus | undefined, label: string, count: number) => ({
    label,
    href: listHref({ ...listed, status, cursor: null }),
    current: listed.status === status,
    count: countText(count),
  });
  const states = sourceStatuses.filter((status) => counts.has(status) || listed.status === status);
  return (
    <div class="toolbar">
      <Segments
        label={t('State')}
        links={[
          link(undefined, t('All'), all),
          ...states.map((status) => link(status, t(sourceWords[status]), counts.get(status) ?? 0)),
        ]}
      />
      {kinds.length > 1 && (
        <form method="get" action="/sources" class="row is-low">
          {listed.status !== undefined && <input type="hidden" name="status" value={listed.status} />}
          <Choice
            name="kind"
            label={t('Kind')}
            any={t('All kinds')}
            value={listed.connector}
            options={kinds.map((id) => ({ value: id, label: kindById(id)?.title ?? id }))}
          />
          <button type="submit">{t('Show')}</button>
        </form>
      )}
    </div>
  );
}
