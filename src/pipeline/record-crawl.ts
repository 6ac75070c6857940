import type { CrawlResult } from '../../crawlers/connector.ts';
import { type Crawl, insertCrawl } from '../../db/repos/crawls.ts';
import { recordVisit, type SourceChange } from '../../db/repos/sources.ts';
import { transaction } from '../../db/store.ts';
import { newId } from '../core/id.ts';
import type { FailureReason } from '../core/outcome.ts';
import type { Source } from '../core/source.ts';
import type { PipelineContext } from './context.ts';
import type { IngestResult } from './ingest-items.ts';
import { type NextVisit, paceAfterFailure, paceAfterSuccess } from './pace.ts';

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

/** Why a visit came to nothing. */
export interface CrawlFailure {
  reason: FailureReason;
  detail: string;
  retryAfterMs: number | null;
  status: number | null;
}

/** A visit that was made, before it is written down. */
interface Visited {
  source: Source;
  startedAt: Date;
}

type Ledger = Pick<PipelineContext, 'store' | 'clock'>;
type Facts = Omit<Crawl, 'id' | 'sourceId' | 'plannedAt' | 'startedAt' | 'finishedAt'>;

const nothing = { bytes: 0, itemsFound: 0, itemsNew: 0, mentionsNew: 0, missed: null };

/** Writes down a visit that went well, and moves the source's cursor. */
export async function recordSuccess(
  ledger: Ledger,
  visited: Visited,
  result: CrawlResult,
  ingested: IngestResult,
): Promise<CrawlSummary> {
  const { outcome, status, bytes, missed, items, title, cursor, minIntervalSeconds } = result;
  const { itemsNew, mentionsNew, brandIds } = ingested;
  const now = ledger.clock.now();
  const facts: Facts = {
    outcome,
    reason: null,
    detail: null,
    status,
    bytes,
    itemsFound: items.length,
    itemsNew,
    mentionsNew,
    missed,
  };
  const next = paceAfterSuccess(visited.source, minIntervalSeconds, now, Math.random());
  await record(ledger, visited, now, facts, { ...next, title, cursor, lastSuccessAt: now, lastError: null });
  return summaryOf(visited.source, facts, brandIds);
}

/** Writes down a visit that failed, and when to come again. */
export async function recordFailure(
  ledger: Ledger,
  visited: Visited,
  failure: CrawlFailure,
): Promise<CrawlSummary> {
  const { reason, detail, status } = failure;
  const now = ledger.clock.now();
  const facts: Facts = { ...nothing, outcome: 'failed', reason, detail, status };
  const next = paceAfterFailure(visited.source, failure, now, Math.random());
  await record(ledger, visited, now, facts, { ...next, lastError: `${reason}: ${detail}` });
  return summaryOf(visited.source, facts, []);
}

async function record(
  { store }: Ledger,
  { source, startedAt }: Visited,
  now: Date,
  facts: Facts,
  change: NextVisit & SourceChange,
): Promise<void> {
  await transaction(store, async (tx) => {
    const times = { plannedAt: source.nextDueAt, startedAt, finishedAt: now };
    const there = await recordVisit(tx, source.id, { ...change, lastCrawlAt: now });
    if (there) await insertCrawl(tx, { id: newId(now), sourceId: source.id, ...times, ...facts });
  });
}

function summaryOf(source: Source, facts: Facts, brandIds: string[]): CrawlSummary {
  const { outcome, reason, detail, itemsFound, itemsNew, mentionsNew } = facts;
  return { sourceId: source.id, outcome, reason, detail, itemsFound, itemsNew, mentionsNew, brandIds };
}
