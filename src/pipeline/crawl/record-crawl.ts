import type { CrawlResult } from '../../../crawlers/connector.ts';
import type { Crawl } from '../../../db/repos/crawl/crawls.ts';
import type { VisitRecord } from '../../../db/repos/crawl/visits.ts';
import { newId } from '../../core/id.ts';
import type { FailureReason } from '../../core/outcome.ts';
import type { Source } from '../../core/source.ts';
import { SECOND } from '../../core/time.ts';
import type { IngestResult } from '../items/ingest-items.ts';
import type { CrawlFailure } from './crawl-failure.ts';
import { paceAfterFailure, paceAfterSuccess } from './pace.ts';
import { learnRhythm } from './rhythm.ts';

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

/** A visit that was made: what to write down of it, and what to tell. */
export interface MadeVisit {
  record: Omit<VisitRecord, 'heldUntil'>;
  summary: CrawlSummary;
}

/** A visit by its times. */
interface Visited {
  source: Source;
  startedAt: Date;
  finishedAt: Date;
}

type VisitFacts = Omit<Crawl, 'id' | 'sourceId' | 'kind' | 'plannedAt' | 'startedAt' | 'finishedAt'>;

const nothing = { bytes: 0, itemsFound: 0, itemsNew: 0, mentionsNew: 0, missed: null };

/**
 * What to write down of a visit that went well; the source's cursor moves.
 *
 * @param announced whether new items come by themselves
 */
export function successfulVisit(
  visited: Visited,
  result: CrawlResult,
  ingested: IngestResult,
  announced: boolean,
): MadeVisit {
  const { outcome, status, bytes, missed, items, title, cursor } = result;
  const { itemsNew, mentionsNew, brandIds } = ingested;
  const counts = { itemsFound: items.length, itemsNew, mentionsNew };
  const facts: VisitFacts = { outcome, reason: null, detail: null, status, bytes, ...counts, missed };
  const { source, finishedAt } = visited;
  const rhythm = rhythmAfter(visited, result, itemsNew);
  const next = paceAfterSuccess(source, { rhythm, announced }, finishedAt, Math.random());
  const found = { title, cursor, rhythm, lastSuccessAt: finishedAt, lastError: null };
  return madeVisit(visited, facts, { ...next, ...found }, brandIds);
}

/** What to write down of a visit that failed, and when to come again. */
export function failedVisit(visited: Visited, failure: CrawlFailure): MadeVisit {
  const { reason, detail, status } = failure;
  const facts: VisitFacts = { ...nothing, outcome: 'failed', reason, detail, status };
  const next = paceAfterFailure(visited.source, failure, visited.finishedAt, Math.random());
  const found = { title: null, cursor: null, rhythm: null, lastSuccessAt: null };
  return madeVisit(visited, facts, { ...next, ...found, lastError: `${reason}: ${detail}` }, []);
}

function rhythmAfter(
  { source, finishedAt }: Visited,
  { items, missed, minIntervalSeconds }: CrawlResult,
  itemsNew: number,
) {
  const showing = {
    since: source.lastSuccessAt,
    itemsNew,
    publishedAt: items.flatMap(({ publishedAt }) => publishedAt ?? []),
    // All of them new: then this may be what came since, and not all that there is to be seen.
    shown: items.length > itemsNew || missed !== null ? items.length : null,
    askedSeconds: minIntervalSeconds,
  };
  return learnRhythm(source.rhythm, showing, source.intervalSeconds * SECOND, finishedAt);
}

/** A visit whose outcome is known, and what it changes of its source. */
export function madeVisit(
  { source, startedAt, finishedAt }: Visited,
  facts: VisitFacts,
  change: VisitRecord['source'],
  brandIds: string[],
): MadeVisit {
  const times = { plannedAt: source.nextDueAt, startedAt, finishedAt };
  const crawl = { id: newId(finishedAt), sourceId: source.id, kind: 'visit' as const, ...times, ...facts };
  const { outcome, reason, detail, itemsFound, itemsNew, mentionsNew } = facts;
  const told = { outcome, reason, detail, itemsFound, itemsNew, mentionsNew, brandIds };
  return { record: { crawl, source: change }, summary: { sourceId: source.id, ...told } };
}
