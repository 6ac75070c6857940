import { sql } from 'drizzle-orm';
import type { Source } from '../../../src/core/source.ts';
import { heldAs, insertOf, recordset } from '../../recordset.ts';
import { crawls, sources } from '../../schema/index.ts';
import type { Store } from '../../store.ts';
import type { Crawl } from './crawls.ts';

/**
 * A visit that was made: its ledger row, what becomes of its source, and until when it holds the source; null when it
 * does not, as what is heard.
 */
export interface VisitRecord {
  crawl: Crawl;
  source: Pick<Source, 'status' | 'nextDueAt' | 'failures' | 'lastError'> & VisitFindings;
  heldUntil: Date | null;
}

/** What only a visit that went well finds out; null leaves it as it was. */
type VisitFindings = Pick<Source, 'title' | 'rhythm' | 'lastSuccessAt'> & { cursor: Source['cursor'] | null };

const names = [
  ...(['id', 'title', 'status', 'nextDueAt', 'cursor', 'rhythm', 'failures', 'lastError'] as const),
  ...(['lastCrawlAt', 'lastSuccessAt', 'leasedUntil'] as const),
];
const columns = Object.fromEntries(names.map((name) => [name, sources[name]]));

/**
 * Keeps what visits found out, together with their ledger rows, and gives their sources back. What a person decided
 * meanwhile stays: a pause, and a title. Visits to a source that was removed meanwhile are left out, and a visit that
 * is recorded a second time changes nothing in the ledger.
 */
export async function recordVisits({ db }: Store, visits: readonly VisitRecord[]): Promise<void> {
  const rows = visits.map(({ crawl, source, heldUntil }) => ({
    ...source,
    id: crawl.sourceId,
    lastCrawlAt: crawl.finishedAt,
    leasedUntil: heldUntil,
  }));
  const found = recordset('v', columns, rows);
  const ledger = insertOf(
    crawls,
    visits.map(({ crawl }) => crawl),
  );
  await db.execute(sql`
    with there as (
      update sources s set
        status = case when s.status = 'paused' then s.status else v.status end,
        title = coalesce(s.title, v.title),
        cursor = coalesce(${heldAs('v', sources.cursor)}, s.cursor),
        rhythm = coalesce(${heldAs('v', sources.rhythm)}, s.rhythm),
        next_due_at = v.next_due_at, failures = v.failures, last_error = v.last_error,
        last_crawl_at = v.last_crawl_at, last_success_at = coalesce(v.last_success_at, s.last_success_at),
        leased_until = nullif(s.leased_until, v.leased_until)
      from ${found} where s.id = v.id returning s.id
    ) ${ledger} where r.source_id in (select id from there) on conflict do nothing`);
}
