import type { CrawlResult } from '../../crawlers/connector.ts';
import { connectorById } from '../../crawlers/registry.ts';
import { leaseSource, releaseSource, renewSource } from '../../db/repos/sources.ts';
import { clampPublished } from '../core/id.ts';
import type { FetchedItem } from '../core/item.ts';
import type { Source } from '../core/source.ts';
import { NetError } from '../net/http.ts';
import type { PipelineContext } from './context.ts';
import { ingestItems } from './ingest-items.ts';
import { keepLease, leaseFrom } from './lease.ts';
import { type CrawlFailure, type CrawlSummary, recordFailure, recordSuccess } from './record-crawl.ts';
import { oldestKept } from './retention.ts';

/**
 * Visits one source: fetch, ingest, and a ledger row whatever became of it. The source's cursor moves only in the
 * transaction that follows the ingest, so a visit cut off anywhere is made again in full.
 *
 * Null when another worker holds the source, or `signal` ended the visit before it came to anything.
 */
export async function crawlSource(
  context: PipelineContext,
  sourceId: string,
  signal: AbortSignal,
): Promise<CrawlSummary | null> {
  const { store, wall } = context;
  const now = wall.now();
  const until = leaseFrom(now);
  const source = await leaseSource(store, sourceId, now, until);
  if (source === null) return null;
  const lease = keepLease(wall, until, (held, next) => renewSource(store, sourceId, held, next));
  try {
    return await visit(context, source, signal);
  } finally {
    await releaseSource(store, sourceId, await lease.end());
  }
}

async function visit(
  context: PipelineContext,
  source: Source,
  signal: AbortSignal,
): Promise<CrawlSummary | null> {
  const startedAt = context.clock.now();
  try {
    const result = await fetchItems(context, source, signal);
    const ingested = await ingestItems(context, keptItems(context, result.items, startedAt), {
      sourceId: source.id,
      connector: source.connector,
      scope: source.id,
    });
    return await recordSuccess(context, { source, startedAt }, result, ingested);
  } catch (error) {
    const failure = classify(error);
    if (failure.reason === 'aborted') return null;
    if (failure.reason === 'internal')
      context.log.error({ err: error, sourceId: source.id }, 'crawl failed inside');
    return recordFailure(context, { source, startedAt }, failure);
  }
}

/** What retention would take away at once is not stored in the first place, or every visit would bring it back. */
function keptItems(
  { retentionDays }: PipelineContext,
  items: readonly FetchedItem[],
  now: Date,
): readonly FetchedItem[] {
  const oldest = oldestKept(retentionDays, now);
  return oldest === null ? items : items.filter((item) => clampPublished(item.publishedAt, now) >= oldest);
}

async function fetchItems(
  context: PipelineContext,
  source: Source,
  signal: AbortSignal,
): Promise<CrawlResult> {
  const connector = connectorById(source.connector);
  if (connector === null) {
    throw new NetError('bad-settings', `there is no connector "${source.connector}"`, { retryable: false });
  }
  const settings = connector.settings.safeParse(source.settings);
  if (!settings.success) throw new NetError('bad-settings', settings.error.message, { retryable: false });
  return connector.crawl(
    { settings: settings.data, cursor: source.cursor },
    { http: context.crawlHttp, sockets: context.sockets, clock: context.clock, signal },
  );
}

/** What the network edge did not classify is our own fault, and its text may hold anything: it stays in the log. */
function classify(error: unknown): CrawlFailure {
  if (!(error instanceof NetError)) {
    return {
      reason: 'internal',
      detail: 'the visit failed inside Earshot; see its log',
      retryAfterMs: null,
      status: null,
    };
  }
  const { reason, message, retryAfterMs, status } = error;
  return { reason, detail: message, retryAfterMs, status };
}
