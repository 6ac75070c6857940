import { counted } from '../../../alerts/render/words.ts';
import type { Crawl } from '../../../db/repos/crawls.ts';
import { failureWords } from '../components/failure-words.ts';
import { SourceStatusTag } from '../components/labels.tsx';
import { Ago } from '../components/moment.tsx';
import type { SourceHealth } from './source-health.ts';
import { sourceName, sourcePlace } from './source-name.ts';

const ZONE = 'UTC';

/** A source as the list shows it: how it is doing, what it brings, and when it is visited next. */
export function SourceCard({ source, visits, now }: SourceHealth & { now: Date }) {
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
      <h3 dir="auto">
        <a href={`/sources/${source.id}`}>{name}</a>
      </h3>
      {place !== null && place !== name && <p class="meta break">{place}</p>}
      <p>{whatHappened(visits[0])}</p>
      <p class="row meta">
        {visits.length > 0 && (
          <span>
            {counted(items, 'new item')}, {counted(mentions, 'mention')} in {counted(visits.length, 'visit')}
          </span>
        )}
        {source.lastCrawlAt !== null && (
          <span>
            Last visit <Ago at={source.lastCrawlAt} now={now} timezone={ZONE} />
          </span>
        )}
        <NextVisit {...{ source, now }} />
      </p>
    </article>
  );
}

export function NextVisit({ source, now }: Pick<SourceHealth, 'source'> & { now: Date }) {
  if (source.status === 'gone' || source.status === 'paused') return <span>No further visits</span>;
  if (source.listens) return <span>Listened to as it speaks</span>;
  return (
    <span>
      Next visit{' '}
      {source.nextDueAt <= now ? 'due now' : <Ago at={source.nextDueAt} now={now} timezone={ZONE} />}
    </span>
  );
}

/** What became of a visit, in a sentence. */
export function whatHappened(visit: Crawl | undefined): string {
  if (visit === undefined) return 'Not visited yet.';
  if (visit.outcome === 'not-modified') return 'Nothing new since the visit before.';
  if (visit.outcome === 'ok') {
    return `Read ${counted(visit.itemsFound, 'item')}, ${visit.itemsNew === 0 ? 'none' : visit.itemsNew} of them new.`;
  }
  const why = visit.reason === null ? 'the reason is not known' : failureWords(visit.reason);
  return `Failed: ${why}${visit.status === null ? '' : ` (status ${visit.status})`}.`;
}

/** The last visits as a strip, oldest first; the words beside it say the same. */
function Visits({ visits }: Pick<SourceHealth, 'visits'>) {
  if (visits.length === 0) return null;
  const failed = visits.filter(({ outcome }) => outcome === 'failed').length;
  return (
    <span
      class="visits"
      role="img"
      aria-label={`${visits.length - failed} of the last ${visits.length} visits succeeded`}
    >
      {visits.toReversed().map(({ outcome }) => (
        <i class={outcome === 'failed' ? 'is-negative' : 'is-positive'} />
      ))}
    </span>
  );
}
