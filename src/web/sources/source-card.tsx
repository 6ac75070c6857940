import type { Crawl } from '../../../db/repos/crawl/crawls.ts';
import { failureWords } from '../components/failure-words.ts';
import { SourceStatusTag } from '../components/labels.tsx';
import { Ago } from '../components/moment.tsx';
import { sizeText } from '../format.ts';
import { rich, t } from '../words/t.ts';
import type { SourceHealth } from './source-health.ts';
import { sourceName, sourcePlace } from './source-name.ts';

const ZONE = 'UTC';

/** A source as the list shows it: how it is doing, what it brings and costs, and when it is visited next. */
export function SourceCard({ source, visits, cost, now }: SourceHealth & { now: Date }) {
  const items = visits.reduce((sum, visit) => sum + visit.itemsNew, 0);
  const mentions = visits.reduce((sum, visit) => sum + visit.mentionsNew, 0);
  const name = sourceName(source);
  const place = sourcePlace(source.settings);
  return (
    <article class="panel source">
      <p class="row">
        <SourceStatusTag status={source.status} />
        <span class="faint">{source.connector}</span>
        <Visits visits={visits} />
      </p>
      <h2 dir="auto" class="is-small">
        <a href={`/sources/${source.id}`}>{name}</a>
      </h2>
      {place !== null && place !== name && <p class="meta break">{place}</p>}
      <p>{whatHappened(visits[0])}</p>
      <p class="row meta">
        {visits.length > 0 && (
          <span>
            {t(
              '{items, plural, one {# new item} other {# new items}}, {mentions, plural, one {# mention} other {# mentions}} in {visits, plural, one {# visit} other {# visits}}',
              { items, mentions, visits: visits.length },
            )}
          </span>
        )}
        {source.lastCrawlAt !== null && (
          <span>
            {rich('Last visit {ago}', { ago: <Ago at={source.lastCrawlAt} now={now} timezone={ZONE} /> })}
          </span>
        )}
        <NextVisit {...{ source, now }} />
        {cost.times > 0 && <span>{t('{size} a day', { size: sizeText(cost.bytes) })}</span>}
      </p>
    </article>
  );
}

/** When a source is visited next, if ever. */
export function NextVisit({ source, now }: Pick<SourceHealth, 'source'> & { now: Date }) {
  if (source.status === 'gone' || source.status === 'paused') return <span>{t('No further visits')}</span>;
  if (source.listens) return <span>{t('Listened to as it speaks')}</span>;
  const { nextDueAt } = source;
  if (nextDueAt <= now) return <span>{t('Next visit due now')}</span>;
  return <span>{rich('Next visit {soon}', { soon: <Ago at={nextDueAt} now={now} timezone={ZONE} /> })}</span>;
}

/** What became of a visit, in a sentence. */
export function whatHappened(visit: Crawl | undefined): string {
  if (visit === undefined) return t('Not visited yet.');
  if (visit.outcome === 'not-modified') return t('Nothing new since the visit before.');
  if (visit.outcome === 'ok') {
    return t(
      'Read {found, plural, one {# item} other {# items}}, {fresh, plural, =0 {none} other {#}} of them new.',
      {
        found: visit.itemsFound,
        fresh: visit.itemsNew,
      },
    );
  }
  const why = visit.reason === null ? t('the reason is not known') : failureWords(visit.reason);
  return visit.status === null
    ? t('Failed: {why}.', { why })
    : t('Failed: {why} (status {status}).', { why, status: String(visit.status) });
}

/** The last visits as a strip, oldest first; the words beside it say the same. */
function Visits({ visits }: Pick<SourceHealth, 'visits'>) {
  if (visits.length === 0) return null;
  const failed = visits.filter(({ outcome }) => outcome === 'failed').length;
  const label = t('{good, number} of the last {all, plural, one {# visit} other {# visits}} succeeded', {
    good: visits.length - failed,
    all: visits.length,
  });
  return (
    <span class="visits" role="img" aria-label={label} title={label}>
      {visits.toReversed().map(({ outcome }) => (
        <i class={outcome === 'failed' ? 'is-negative' : 'is-positive'} />
      ))}
    </span>
  );
}
