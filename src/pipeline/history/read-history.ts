import type { HistoryStep } from '../../../crawlers/connector.ts';
import { NetError } from '../../net/http.ts';
import type { PipelineContext } from '../context.ts';
import { crawlFailure } from '../crawl/crawl-failure.ts';
import { holdSource } from '../crawl/hold-source.ts';
import { connectorOf } from '../crawl/source-connector.ts';
import { ingestItems } from '../items/ingest-items.ts';
import { keptItems } from '../retention.ts';
import { readPosition } from './history-position.ts';
import { type AskedPast, type HistorySummary, recordFailedStep, recordStep } from './record-history.ts';

/**
 * Reads a source's past one step further and keeps, after what it brought was stored, where to go on; a step that was
 * cut off is made again and brings nothing twice. What was published before the source was added is historic. Failures
 * are tried again ever later, and in the end the past is given up; the source's visits know nothing of that.
 *
 * Null when another worker holds the source, there is nothing to read yet, or `signal` ended the step before it came
 * to anything.
 */
export async function readHistory(
  context: PipelineContext,
  sourceId: string,
  signal: AbortSignal,
): Promise<HistorySummary | null> {
  return holdSource(context, sourceId, async (source) => {
    const startedAt = context.clock.now();
    const position = readPosition(source.historyCursor, startedAt);
    if (source.historyState !== 'waiting' || position.dueAt > startedAt) return null;
    const asked = { source, position, startedAt };
    try {
      const step = await takeStep(context, asked, signal);
      const { id, connector, createdAt } = source;
      const ingested = await ingestItems(context, keptItems(step.items, context.retentionDays, startedAt), {
        sourceId: id,
        connector,
        scope: id,
        historicBefore: createdAt,
      });
      return await recordStep(context, asked, step, ingested);
    } catch (error) {
      const failure = crawlFailure(error);
      if (failure.reason === 'aborted') return null;
      if (failure.reason === 'internal') context.log.error({ err: error, sourceId }, 'history failed inside');
      return recordFailedStep(context, asked, failure);
    }
  });
}

async function takeStep(
  { crawlHttp: http, sockets, clock }: PipelineContext,
  { source, position }: AskedPast,
  signal: AbortSignal,
): Promise<HistoryStep> {
  const { connector, settings } = connectorOf(source);
  if (connector.history === undefined)
    throw new NetError('bad-settings', 'this connector cannot read the past', { retryable: false });
  return connector.history({ settings, cursor: position.place }, { http, sockets, clock, signal });
}
