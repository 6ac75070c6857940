import { durationText } from '../../../alerts/render/words.ts';
import type { Crawl } from '../../../db/repos/crawls.ts';
import type { Source } from '../../core/source.ts';
import type { Subscription } from '../../core/subscription.ts';
import { SECOND } from '../../core/time.ts';
import { failureWords } from '../components/failure-words.ts';
import { SourceStatusTag } from '../components/labels.tsx';
import { Moment } from '../components/moment.tsx';
import { Pager } from '../components/pager.tsx';
import { WideTable } from '../components/wide-table.tsx';
import { countText, sizeText } from '../format.ts';
import { PushLine } from './push-line.tsx';
import { NextVisit, whatHappened } from './source-card.tsx';
import { sourceName, sourcePlace } from './source-name.ts';

interface SourcePageProps {
  source: Source;
  /** Who announces its new items; null when nobody does. */
  push: Subscription | null;
  visits: Crawl[];
  cursor: string | null;
  nextCursor: string | null;
  now: Date;
}

const ZONE = 'UTC';
const columns = ['When', 'Outcome', 'Items', 'New', 'Mentions', 'Size'];
const outcomes = { ok: 'Read', 'not-modified': 'Nothing new', failed: 'Failed' } as const;

/** One source and the ledger of its visits. */
export function SourcePage({ source, push, visits, cursor, nextCursor, now }: SourcePageProps) {
  const path = `/sources/${source.id}`;
  const name = sourceName(source);
  const place = sourcePlace(source.settings);
  return (
    <>
      <p class="crumbs">
        <a href="/sources">Sources</a>
      </p>
      <h1 dir="auto">{name}</h1>
      <p class="row">
        <SourceStatusTag status={source.status} />
        <span class="faint">{source.connector}</span>
        {place !== null && place !== name && <span class="faint break">{place}</span>}
      </p>
      <p class="row">
        {!source.listens && (
          <span>
            Visited about every {durationText(source.intervalSeconds * SECOND)}, more often while much is
            posted, and as the publisher asks.
          </span>
        )}
        <NextVisit {...{ source, now }} />
      </p>
      {push !== null && <PushLine {...{ push, now }} />}
      {source.lastError !== null && cursor === null && <p class="problem">{whatHappened(visits[0])}</p>}
      <div class="row">
        <a class="button" href={`/mentions?source=${source.id}`}>
          Mentions from here
        </a>
        {source.status !== 'gone' && !source.listens && (
          <form method="post" action={`${path}/crawl`}>
            <button type="submit">Visit now</button>
          </form>
        )}
      </div>
      <h2>Visits</h2>
      {visits.length === 0 ? (
        <p class="faint">There were none yet.</p>
      ) : (
        <WideTable label="Visits" columns={columns}>
          {visits.map(visitRow)}
        </WideTable>
      )}
      <Pager
        firstHref={cursor === null ? null : path}
        nextHref={nextCursor === null ? null : `${path}?cursor=${nextCursor}`}
      />
    </>
  );
}

const purposes: Record<Exclude<Crawl['kind'], 'visit'>, string> = {
  history: 'Read into the past',
  follow: 'Looked at items again',
};

function visitRow(visit: Crawl) {
  const { kind, outcome, reason, detail, missed, finishedAt } = visit;
  return (
    <tr>
      <th scope="row">
        <Moment at={finishedAt} timezone={ZONE} />
      </th>
      <td class="wraps">
        {kind !== 'visit' && <span class="faint">{purposes[kind]}: </span>}
        <span class={outcome === 'failed' ? 'is-negative' : undefined}>{outcomes[outcome]}</span>
        {reason !== null && `: ${failureWords(reason)}`}
        {detail !== null && <span class="faint break"> ({detail})</span>}
        {missed !== null && <span class="is-warning"> Some items are lost: {missed.reason}.</span>}
      </td>
      <td>{countText(visit.itemsFound)}</td>
      <td>{countText(visit.itemsNew)}</td>
      <td>{countText(visit.mentionsNew)}</td>
      <td>{sizeText(visit.bytes)}</td>
    </tr>
  );
}
