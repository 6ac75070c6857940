import type { StreamBatch } from '../../../crawlers/connector.ts';
import { updateSource } from '../../../db/repos/crawl/sources.ts';
import { recordVisits } from '../../../db/repos/crawl/visits.ts';
import type { Source } from '../../core/source.ts';
import { MINUTE, SECOND } from '../../core/time.ts';
import type { PipelineContext } from '../context.ts';
import type { CrawlFailure } from '../crawl/crawl-failure.ts';
import { type CrawlSummary, failedVisit, type MadeVisit, madeVisit } from '../crawl/record-crawl.ts';
import { ingestItems } from '../items/ingest-items.ts';
import { removeItems } from '../items/remove-items.ts';
import { keptItems } from '../retention.ts';

/** What one source says while it is listened to, and what of it is written in the ledger. */
export interface Hearing {
  /** Keeps a batch; done when it is safe. */
  take(batch: StreamBatch): Promise<void>;
  /** Writes down what was heard since the last row. */
  end(): Promise<void>;
  /** Writes down that the stream was lost, and when to listen again. */
  fail(failure: CrawlFailure): Promise<void>;
}

/** A row stands for about as much listening, and so does the first pause after a failure. */
const ROW_EVERY = MINUTE;

/**
 * The ledger gets a row with the first batch, then one a minute and one for every batch before which something was
 * missed: each is a visit that went well. Nothing is written while nothing is told.
 */
export function createHearing(
  context: PipelineContext,
  source: Source,
  onHeard: (summary: CrawlSummary) => void,
): Hearing {
  const { store, clock } = context;
  let { failures } = source;
  let since = clock.now();
  let isFirst = true;
  let { cursor } = source;
  let counts = { itemsFound: 0, itemsNew: 0, mentionsNew: 0 };
  const brandIds = new Set<string>();

  async function keep({ items, removed, cursor: reached }: StreamBatch): Promise<void> {
    const { id, connector } = source;
    const fetched = keptItems(items, context.retentionDays, clock.now());
    const ingested = await ingestItems(context, fetched, { sourceId: id, connector, scope: id });
    if (removed.length > 0) await removeItems(context, source, removed);
    cursor = reached;
    counts.itemsFound += items.length;
    counts.itemsNew += ingested.itemsNew;
    counts.mentionsNew += ingested.mentionsNew;
    for (const brandId of ingested.brandIds) brandIds.add(brandId);
  }

  /** The end of a gap is when it was noticed, so the row that tells of one begins there. */
  function heardRow(missed: StreamBatch['missed'], now: Date): MadeVisit {
    const startedAt = missed === null ? since : now;
    const told = { outcome: 'ok' as const, reason: null, detail: null, status: null, bytes: 0 };
    const well = { status: 'active' as const, failures: 0, lastError: null, lastSuccessAt: now };
    return madeVisit(
      { source: { ...source, nextDueAt: startedAt }, startedAt, finishedAt: now },
      { ...told, ...counts, missed },
      { ...well, cursor, nextDueAt: now, title: null, rhythm: null },
      [...brandIds],
    );
  }

  async function write({ record, summary }: MadeVisit): Promise<void> {
    await recordVisits(store, [{ ...record, heldUntil: null }]);
    isFirst = false;
    since = record.crawl.finishedAt;
    counts = { itemsFound: 0, itemsNew: 0, mentionsNew: 0 };
    brandIds.clear();
    onHeard(summary);
  }

  async function end(): Promise<void> {
    if (counts.itemsFound > 0) await write(heardRow(null, clock.now()));
  }

  return {
    end,
    async take(batch) {
      await keep(batch);
      const now = clock.now();
      const isDue = isFirst || batch.missed !== null || now.getTime() - since.getTime() >= ROW_EVERY;
      if (!isDue) return void (await updateSource(store, source.id, { cursor }));
      failures = 0;
      await write(heardRow(batch.missed, now));
    },
    async fail(failure) {
      await end();
      const now = clock.now();
      const visited = { startedAt: now, finishedAt: now };
      const paced = { ...source, failures, intervalSeconds: ROW_EVERY / SECOND, nextDueAt: now };
      await write(failedVisit({ source: paced, ...visited }, failure));
    },
  };
}
