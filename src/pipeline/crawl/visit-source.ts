import type { Source } from '../../core/source.ts';
import type { PipelineContext } from '../context.ts';
import type { IngestResult, Load } from '../items/ingest-items.ts';
import { keptItems } from '../retention.ts';
import { noteOffer } from '../subscriptions/note-offer.ts';
import { crawlFailure } from './crawl-failure.ts';
import { failedVisit, type MadeVisit, successfulVisit } from './record-crawl.ts';
import { connectorOf } from './source-connector.ts';

type VisitContext = Pick<
  PipelineContext,
  'store' | 'crawlHttp' | 'sockets' | 'clock' | 'log' | 'retentionDays'
>;

export interface VisitSteps {
  /** Told once the source has answered, or will not. */
  answered(): void;
  ingest(load: Load): Promise<IngestResult>;
}

/**
 * Visits a source that is held: fetches, has what it brings ingested, and says what to write down, whatever became of
 * it. What the first visit brings from before the source was added is historic.
 *
 * Null when `signal` ended the visit before it came to anything.
 */
export async function visitSource(
  context: VisitContext,
  source: Source,
  signal: AbortSignal,
  steps: VisitSteps,
): Promise<MadeVisit | null> {
  const { store, clock, log } = context;
  const startedAt = clock.now();
  try {
    const { connector, settings } = connectorOf(source);
    const result = await connector
      .crawl(
        { settings, cursor: source.cursor },
        { http: context.crawlHttp, sockets: context.sockets, clock, signal },
      )
      .finally(steps.answered);
    const ingested = await steps.ingest({
      fetched: keptItems(result.items, context.retentionDays, startedAt),
      provenance: {
        sourceId: source.id,
        connector: source.connector,
        scope: source.id,
        historicBefore: source.lastSuccessAt === null ? source.createdAt : null,
      },
    });
    const finishedAt = clock.now();
    const { itemsNew } = ingested;
    const announced = await noteOffer(store, { source, offer: result.push, itemsNew }, finishedAt);
    return successfulVisit({ source, startedAt, finishedAt }, result, ingested, announced);
  } catch (error) {
    const failure = crawlFailure(error);
    if (failure.reason === 'aborted') return null;
    if (failure.reason === 'internal') log.error({ err: error, sourceId: source.id }, 'crawl failed inside');
    return failedVisit({ source, startedAt, finishedAt: clock.now() }, failure);
  }
}
