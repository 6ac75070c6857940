import type { FollowedItem } from '../../../crawlers/connector.ts';
import { type DueFollowUp, dueFollowUps, recordLook } from '../../../db/repos/crawl/follow-ups.ts';
import { newId } from '../../core/id.ts';
import type { FetchedItem } from '../../core/item.ts';
import type { FailureReason } from '../../core/outcome.ts';
import type { Source } from '../../core/source.ts';
import { addMs, MINUTE } from '../../core/time.ts';
import { NetError } from '../../net/http.ts';
import type { PipelineContext } from '../context.ts';
import { type CrawlFailure, crawlFailure } from '../crawl/crawl-failure.ts';
import { holdSource } from '../crawl/hold-source.ts';
import { connectorOf } from '../crawl/source-connector.ts';
import { nextLook } from './follow-schedule.ts';
import { ingestItems } from './ingest-items.ts';
import { removeItems } from './remove-items.ts';

/** What one look at a source's items came to. */
export interface FollowSummary {
  sourceId: string;
  reason: FailureReason | null;
  looked: number;
  removed: number;
  /** Brands of which an edit changed the mentions. */
  brandIds: string[];
}

/** Items that are asked for in one go. */
const BATCH = 100;
/** A look that failed is repeated after this, unless the source asks for more time. */
const PAUSE = 15 * MINUTE;
/** Looks at one item, failed ones included. */
const MOST_LOOKS = 12;

/**
 * Looks again at those of a source's items whose look is due: their reactions, edits and deletions. Items are looked at
 * ever more rarely, and after three days no more.
 *
 * Null when another worker holds the source, nothing is due, or `signal` ended the look before it came to anything.
 */
export async function followItems(
  context: PipelineContext,
  sourceId: string,
  signal: AbortSignal,
): Promise<FollowSummary | null> {
  return holdSource(context, sourceId, async (source) => {
    const startedAt = context.clock.now();
    const due = await dueFollowUps(context.store, sourceId, startedAt, BATCH);
    if (due.length === 0) return null;
    const look = { source, due, startedAt };
    try {
      return await takeOver(context, look, await followed(context, look, signal));
    } catch (error) {
      const failure = crawlFailure(error);
      if (failure.reason === 'aborted') return null;
      if (failure.reason === 'internal') context.log.error({ err: error, sourceId }, 'look failed inside');
      return putOff(context, look, failure);
    }
  });
}

/** A look that is under way. */
interface Look {
  source: Source;
  due: readonly DueFollowUp[];
  startedAt: Date;
}

async function followed(
  { crawlHttp: http, sockets, clock }: PipelineContext,
  { source, due }: Look,
  signal: AbortSignal,
): Promise<FollowedItem[]> {
  const { connector, settings } = connectorOf(source);
  if (connector.follow === undefined)
    throw new NetError('bad-settings', 'this connector cannot look at items again', { retryable: false });
  const known = due.map(({ guid, url }) => ({ guid, url }));
  return connector.follow(settings, known, { http, sockets, clock, signal });
}

async function takeOver(
  context: PipelineContext,
  look: Look,
  answers: readonly FollowedItem[],
): Promise<FollowSummary> {
  const { source, due } = look;
  const there = answers.flatMap(({ known, now }): FetchedItem[] =>
    // Under the names it was asked for, or it could be taken for another item.
    now === 'gone' ? [] : [{ ...now, guid: known.guid, url: known.url ?? now.url }],
  );
  const gone = answers.filter(({ now }) => now === 'gone').map(({ known }) => known);
  const provenance = { sourceId: source.id, connector: source.connector, scope: source.id };
  const { brandIds } = await ingestItems(context, there, provenance);
  const removed = await removeItems(context, source, gone);
  const now = context.clock.now();
  const moves = due.map((item) => ({ itemId: item.itemId, dueAt: nextLook(item, now) }));
  const facts = { outcome: 'ok' as const, reason: null, detail: null, status: 200 };
  await recordLook(context.store, { ...ledgerRow(look, now), ...facts, itemsFound: answers.length }, moves);
  return { sourceId: source.id, reason: null, looked: due.length, removed, brandIds };
}

async function putOff(
  { store, clock }: PipelineContext,
  look: Look,
  { reason, detail, status, retryAfterMs }: CrawlFailure,
): Promise<FollowSummary> {
  const now = clock.now();
  const later = addMs(now, Math.max(PAUSE, retryAfterMs ?? 0));
  const moves = look.due.map(({ itemId, looks }) => ({
    itemId,
    dueAt: looks + 1 < MOST_LOOKS ? later : null,
  }));
  const facts = { outcome: 'failed' as const, reason, detail, status };
  await recordLook(store, { ...ledgerRow(look, now), ...facts, itemsFound: 0 }, moves);
  return { sourceId: look.source.id, reason, looked: 0, removed: 0, brandIds: [] };
}

function ledgerRow({ source, due, startedAt }: Look, finishedAt: Date) {
  const times = { plannedAt: due[0]?.dueAt ?? startedAt, startedAt, finishedAt };
  const nothing = { bytes: 0, itemsNew: 0, mentionsNew: 0, missed: null };
  return { id: newId(finishedAt), sourceId: source.id, kind: 'follow' as const, ...times, ...nothing };
}
