import type { Crawl } from '../../../db/repos/crawl/crawls.ts';
import { failureWords } from '../components/failure-words.ts';
import { Moment } from '../components/moment.tsx';
import { WideTable } from '../components/wide-table.tsx';
import { countText, sizeText } from '../format.ts';
import { t } from '../words/t.ts';

const outcomes = { ok: 'Read', 'not-modified': 'Nothing new', failed: 'Failed' } as const;
const purposes = { history: 'Read into the past', follow: 'Looked at items again' } as const;

/** The ledger of a source: one row for each time it was asked. */
export function VisitTable({ visits }: { visits: readonly Crawl[] }) {
  const columns = [t('When'), t('Outcome'), t('Items'), t('New'), t('Mentions'), t('Size')];
  return (
    <WideTable label={t('Visits')} columns={columns}>
      {visits.map(visitRow)}
    </WideTable>
  );
}

function visitRow(visit: Crawl) {
  const { kind, outcome, reason, detail, missed, finishedAt } = visit;
  return (
    <tr>
      <th scope="row">
        <Moment at={finishedAt} timezone="UTC" />
      </th>
      <td class="wraps">
        {kind !== 'visit' && <span class="faint">{t(purposes[kind])}: </span>}
        <span class={outcome === 'failed' ? 'is-negative' : undefined}>{t(outcomes[outcome])}</span>
        {reason !== null && `: ${failureWords(reason)}`}
        {detail !== null && <span class="faint break"> ({detail})</span>}
        {missed !== null && (
          <span class="is-warning"> {t('Some items are lost: {reason}.', { reason: missed.reason })}</span>
        )}
      </td>
      <td class="number">{countText(visit.itemsFound)}</td>
      <td class="number">{countText(visit.itemsNew)}</td>
      <td class="number">{countText(visit.mentionsNew)}</td>
      <td class="number">{sizeText(visit.bytes)}</td>
    </tr>
  );
}
