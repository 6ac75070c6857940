import type { CrawlCost } from '../../../db/repos/crawl/crawl-costs.ts';
import type { Crawl } from '../../../db/repos/crawl/crawls.ts';
import type { Gap } from '../../../db/repos/crawl/gaps.ts';
import type { Source } from '../../core/source.ts';
import type { Subscription } from '../../core/subscription.ts';
import { SECOND } from '../../core/time.ts';
import { Fact, Facts } from '../components/facts.tsx';
import { SourceStatusTag } from '../components/labels.tsx';
import { Ago } from '../components/moment.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { Pager } from '../components/pager.tsx';
import { Panel } from '../components/panel.tsx';
import { GapList } from '../coverage/gap-list.tsx';
import { durationText, sizeText } from '../format.ts';
import { may } from '../visitor.ts';
import { t } from '../words/t.ts';
import { PushLine } from './push-line.tsx';
import { NextVisit, whatHappened } from './source-card.tsx';
import { SourceEdit } from './source-edit.tsx';
import { sourceName, sourcePlace } from './source-name.ts';
import { VisitTable } from './visit-table.tsx';

interface SourcePageProps {
  source: Source;
  /** Who announces its new items; null when nobody does. */
  push: Subscription | null;
  /** What asking it cost in the last 24 hours. */
  cost: CrawlCost;
  /** What of it is known to be missing, newest first. */
  gaps: Gap[];
  visits: Crawl[];
  cursor: string | null;
  nextCursor: string | null;
  now: Date;
}

const ZONE = 'UTC';

/** One source: how it is doing, what it costs, how it is read, and the ledger of its visits. */
export function SourcePage({ source, push, cost, gaps, visits, cursor, nextCursor, now }: SourcePageProps) {
  const path = `/sources/${source.id}`;
  const name = sourceName(source);
  const place = sourcePlace(source.settings);
  return (
    <>
      <PageHeader
        title={name}
        crumbs={[{ label: t('Sources'), href: '/sources' }]}
        actions={<Actions source={source} />}
      >
        <p class="row">
          <SourceStatusTag status={source.status} />
          <span class="faint">{source.connector}</span>
          {place !== null && place !== name && <span class="faint break">{place}</span>}
          <NextVisit {...{ source, now }} />
        </p>
      </PageHeader>
      {source.lastError !== null && cursor === null && <p class="problem">{whatHappened(visits[0])}</p>}
      <Standing {...{ source, cost, now }} />
      {push !== null && <PushLine {...{ push, now }} />}
      {gaps.length > 0 && (
        <Panel title={t('What is missing')}>
          <GapList gaps={gaps} names={new Map([[source.id, name]])} now={now} />
        </Panel>
      )}
      {may('admin') && cursor === null && <SourceEdit source={source} />}
      <h2>{t('Visits')}</h2>
      {visits.length === 0 ? (
        <p class="faint">{t('There were none yet.')}</p>
      ) : (
        <VisitTable visits={visits} />
      )}
      <Pager
        firstHref={cursor === null ? null : path}
        nextHref={nextCursor === null ? null : `${path}?cursor=${nextCursor}`}
      />
    </>
  );
}

function Actions({ source: { id, status, listens } }: { source: Source }) {
  const act = (verb: string, label: string) => (
    <form method="post" action={`/sources/${id}/${verb}`}>
      <button type="submit">{label}</button>
    </form>
  );
  return (
    <>
      <a class="button" href={`/mentions?source=${id}`}>
        {t('Mentions from here')}
      </a>
      {may('admin') && (
        <>
          {status !== 'gone' && !listens && act('crawl', t('Visit now'))}
          {status === 'active' || status === 'failing'
            ? act('pause', t('Pause'))
            : act('resume', t('Resume'))}
        </>
      )}
    </>
  );
}

function Standing({ source, cost, now }: Pick<SourcePageProps, 'source' | 'cost' | 'now'>) {
  const { listens, intervalSeconds, rhythm, lastSuccessAt, historyState, historyItems } = source;
  return (
    <div class="panel standing">
      <Facts>
        <Fact name={t('Pace')}>
          {listens
            ? t('As it speaks')
            : t('About every {duration}, more often while much is posted, and as the publisher asks', {
                duration: durationText(intervalSeconds * SECOND),
              })}
        </Fact>
        <Fact name={t('Brings')}>
          {rhythm === null
            ? t('Not known yet')
            : t('{count, number} items an hour', { count: Math.round(rhythm.itemsPerHour * 10) / 10 })}
        </Fact>
        <Fact name={t('Last read')}>
          {lastSuccessAt === null ? t('Never') : <Ago at={lastSuccessAt} now={now} timezone={ZONE} />}
        </Fact>
        <Fact name={t('Cost of the last 24 hours')}>
          {t('asked {times, plural, one {once} other {# times}}, {size} fetched', {
            times: cost.times,
            size: sizeText(cost.bytes),
          })}
        </Fact>
        {historyState !== 'none' && (
          <Fact name={t('Its past')}>
            {historyState === 'failed'
              ? t('Could not be read to the end')
              : historyState === 'done'
                ? t('{items, plural, one {# item} other {# items}} from before it was added', {
                    items: historyItems,
                  })
                : t('Being read: {items, plural, one {# item} other {# items}} so far', {
                    items: historyItems,
                  })}
          </Fact>
        )}
      </Facts>
    </div>
  );
}
