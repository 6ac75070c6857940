import type { CrawlResult } from '../../crawlers/connector.ts';
import { connectorById } from '../../crawlers/registry.ts';
import { insertCrawl } from '../../db/repos/crawls.ts';
import { leaseSource, recordVisit, releaseSource } from '../../db/repos/sources.ts';
import { transaction } from '../../db/store.ts';
import { clampPublished, newId } from '../core/id.ts';
import type { FetchedItem } from '../core/item.ts';
import type { FailureReason } from '../core/outcome.ts';
import type { Source } from '../core/source.ts';
import { addMs, MINUTE } from '../core/time.ts';
import { NetError } from '../net/http.ts';
import type { PipelineContext } from './context.ts';
import { type IngestResult, ingestItems } from './ingest-items.ts';
import { paceAfterFailure, paceAfterSuccess } from './pace.ts';
import { oldestKept } from './retention.ts';

/** What one visit came to. */
export interface CrawlSummary {
  sourceId: string;
  outcome: 'ok' | 'not-modified' | 'failed';
  reason: FailureReason | null;
  detail: string | null;
  itemsFound: number;
  itemsNew: number;
  mentionsNew: number;
  /** Brands that have new mentions. */
  brandIds: string[];
}

interface Failure {
  reason: FailureReason;
  detail: string;
  retryAfterMs: number | null;
  status: number | null;
}

/** Longer than any visit may take: the client's own caps end it well before. */
const LEASE = 5 * MINUTE;

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
  const wall = context.wall.now();
  const until = addMs(wall, LEASE);
  const source = await leaseSource(context.store, sourceId, wall, until);
  if (source === null) return null;
  try {
    return await visit(context, source, signal);
  } finally {
    await releaseSource(context.store, sourceId, until);
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
    return await recordSuccess(context, source, startedAt, result, ingested);
  } catch (error) {
    const failure = classify(error);
    if (failure.reason === 'aborted') return null;
    if (failure.reason === 'internal')
      context.log.error({ err: error, sourceId: source.id }, 'crawl failed inside');
    return recordFailure(context, source, startedAt, failure);
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
    { http: context.crawlHttp, clock: context.clock, signal },
  );
}

async function recordSuccess(
  { store, clock }: PipelineContext,
  source: Source,
  startedAt: Date,
  result: CrawlResult,
  ingested: IngestResult,
): Promise<CrawlSummary> {
  const now = clock.now();
  await transaction(store, async (tx) => {
    await insertCrawl(tx, {
      id: newId(now),
      sourceId: source.id,
      plannedAt: source.nextDueAt,
      startedAt,
      finishedAt: now,
      outcome: result.outcome,
      reason: null,
      detail: null,
      status: result.status,
      bytes: result.bytes,
      itemsFound: result.items.length,
      itemsNew: ingested.itemsNew,
      mentionsNew: ingested.mentionsNew,
      missed: result.missed,
    });
    await recordVisit(tx, source.id, {
      ...paceAfterSuccess(source, result.minIntervalSeconds, now, Math.random()),
      title: result.title,
      cursor: result.cursor,
      lastCrawlAt: now,
      lastSuccessAt: now,
      lastError: null,
    });
  });
  return {
    sourceId: source.id,
    outcome: result.outcome,
    reason: null,
    detail: null,
    itemsFound: result.items.length,
    itemsNew: ingested.itemsNew,
    mentionsNew: ingested.mentionsNew,
    brandIds: ingested.brandIds,
  };
}

async function recordFailure(
  { store, clock }: PipelineContext,
  source: Source,
  startedAt: Date,
  failure: Failure,
): Promise<CrawlSummary> {
  const now = clock.now();
  await transaction(store, async (tx) => {
    await insertCrawl(tx, {
      id: newId(now),
      sourceId: source.id,
      plannedAt: source.nextDueAt,
      startedAt,
      finishedAt: now,
      outcome: 'failed',
      reason: failure.reason,
      detail: failure.detail,
      status: failure.status,
      bytes: 0,
      itemsFound: 0,
      itemsNew: 0,
      mentionsNew: 0,
      missed: null,
    });
    await recordVisit(tx, source.id, {
      ...paceAfterFailure(source, failure, now, Math.random()),
      lastCrawlAt: now,
      lastError: `${failure.reason}: ${failure.detail}`,
    });
  });
  return {
    sourceId: source.id,
    outcome: 'failed',
    reason: failure.reason,
    detail: failure.detail,
    itemsFound: 0,
    itemsNew: 0,
    mentionsNew: 0,
    brandIds: [],
  };
}

/** What the network edge did not classify is our own fault, and its text may hold anything: it stays in the log. */
function classify(error: unknown): Failure {
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
