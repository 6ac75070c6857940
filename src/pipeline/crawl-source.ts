import type { CrawlResult } from '../../crawlers/connector.ts';
import type { Source } from '../core/source.ts';
import type { PipelineContext } from './context.ts';
import { crawlFailure } from './crawl-failure.ts';
import { holdSource } from './hold-source.ts';
import { ingestItems } from './ingest-items.ts';
import { type CrawlSummary, recordFailure, recordSuccess } from './record-crawl.ts';
import { keptItems } from './retention.ts';
import { connectorOf } from './source-connector.ts';

/**
 * Visits one source: fetch, ingest, and a ledger row whatever became of it. The source's cursor moves only in the
 * transaction that follows the ingest, so a visit cut off anywhere is made again in full. What the first visit brings
 * from before the source was added is historic.
 *
 * Null when another worker holds the source, or `signal` ended the visit before it came to anything.
 */
export async function crawlSource(
  context: PipelineContext,
  sourceId: string,
  signal: AbortSignal,
): Promise<CrawlSummary | null> {
  return holdSource(context, sourceId, (source) => visit(context, source, signal));
}

async function visit(
  context: PipelineContext,
  source: Source,
  signal: AbortSignal,
): Promise<CrawlSummary | null> {
  const startedAt = context.clock.now();
  try {
    const result = await fetchItems(context, source, signal);
    const ingested = await ingestItems(context, keptItems(result.items, context.retentionDays, startedAt), {
      sourceId: source.id,
      connector: source.connector,
      scope: source.id,
      historicBefore: source.lastSuccessAt === null ? source.createdAt : null,
    });
    return await recordSuccess(context, { source, startedAt }, result, ingested);
  } catch (error) {
    const failure = crawlFailure(error);
    if (failure.reason === 'aborted') return null;
    if (failure.reason === 'internal')
      context.log.error({ err: error, sourceId: source.id }, 'crawl failed inside');
    return recordFailure(context, { source, startedAt }, failure);
  }
}

async function fetchItems(
  context: PipelineContext,
  source: Source,
  signal: AbortSignal,
): Promise<CrawlResult> {
  const { connector, settings } = connectorOf(source);
  return connector.crawl(
    { settings, cursor: source.cursor },
    { http: context.crawlHttp, sockets: context.sockets, clock: context.clock, signal },
  );
}
