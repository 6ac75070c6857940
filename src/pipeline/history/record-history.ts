import type { HistoryStep } from '../../../crawlers/connector.ts';
import { recordHistoryStep } from '../../../db/repos/crawl/history.ts';
import { newId } from '../../core/id.ts';
import type { HistoryState, Source } from '../../core/source.ts';
import { addMs, MINUTE, SECOND } from '../../core/time.ts';
import type { PipelineContext } from '../context.ts';
import type { CrawlFailure } from '../crawl/crawl-failure.ts';
import type { IngestResult } from '../items/ingest-items.ts';
import { historyHorizon, isHistoryRead } from './history-end.ts';
import { type HistoryPosition, writePosition } from './history-position.ts';

/** What one step into a source's past came to. */
export interface HistorySummary {
  sourceId: string;
  state: HistoryState;
  reason: CrawlFailure['reason'] | null;
  itemsNew: number;
  mentionsNew: number;
  /** Brands whose counts changed. */
  brandIds: string[];
}

/** A step that is under way. */
export interface AskedPast {
  source: Source;
  position: HistoryPosition;
  startedAt: Date;
}

type Ledger = Pick<PipelineContext, 'store' | 'clock' | 'retentionDays'>;

/** Between two steps, beside what the host itself is left in peace. */
const PAUSE = 5 * SECOND;
/** After a failed step; it doubles with every further one. */
const BACKOFF = 5 * MINUTE;
const MOST_FAILURES = 6;

/** Writes down a step that went well, and where the next one goes on. */
export async function recordStep(
  { store, clock, retentionDays }: Ledger,
  asked: AskedPast,
  step: HistoryStep,
  { itemsNew, mentionsNew, brandIds }: IngestResult,
): Promise<HistorySummary> {
  const { source, position: before } = asked;
  const now = clock.now();
  const steps = before.steps + 1;
  const barren = itemsNew > 0 ? 0 : before.barren + 1;
  const horizon = historyHorizon(source.createdAt, retentionDays, now);
  const read = isHistoryRead(step, { steps, barren }, source.historyItems + itemsNew, horizon);
  const next = { place: step.next ?? {}, dueAt: addMs(now, PAUSE), steps, barren, failures: 0 };
  const state = read ? 'done' : 'waiting';
  const facts = { reason: null, detail: null, status: 200, bytes: step.bytes, itemsFound: step.items.length };
  await recordHistoryStep(
    store,
    { ...ledgerRow(asked, now), outcome: 'ok', ...facts, itemsNew, mentionsNew, missed: null },
    { historyState: state, historyCursor: read ? null : writePosition(next), itemsNew },
  );
  return { sourceId: source.id, state, reason: null, itemsNew, mentionsNew, brandIds };
}

/** Writes down a step that failed, and when it is tried again, if ever. */
export async function recordFailedStep(
  { store, clock }: Ledger,
  asked: AskedPast,
  { reason, retryable, detail, retryAfterMs, status }: CrawlFailure,
): Promise<HistorySummary> {
  const { source, position: before } = asked;
  const now = clock.now();
  const wait = Math.max(BACKOFF * 2 ** before.failures, retryAfterMs ?? 0);
  const again = { ...before, failures: before.failures + 1, dueAt: addMs(now, wait) };
  const state = retryable && again.failures < MOST_FAILURES ? 'waiting' : 'failed';
  const nothing = { bytes: 0, itemsFound: 0, itemsNew: 0, mentionsNew: 0, missed: null };
  await recordHistoryStep(
    store,
    { ...ledgerRow(asked, now), outcome: 'failed', reason, detail, status, ...nothing },
    { historyState: state, historyCursor: writePosition(again), itemsNew: 0 },
  );
  return { sourceId: source.id, state, reason, itemsNew: 0, mentionsNew: 0, brandIds: [] };
}

function ledgerRow({ source, position, startedAt }: AskedPast, finishedAt: Date) {
  const times = { plannedAt: position.dueAt, startedAt, finishedAt };
  return { id: newId(finishedAt), sourceId: source.id, kind: 'history' as const, ...times };
}
