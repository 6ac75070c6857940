import { and, count, desc, eq, gte, isNotNull, lt, sql } from 'drizzle-orm';
import { idAfter, type Page, type PageRequest, pageOf } from '../page.ts';
import { crawls } from '../schema/index.ts';
import type { Store } from '../store.ts';

/** One ledger row: one visit to one source. */
export type Crawl = typeof crawls.$inferSelect;

export async function insertCrawl({ db }: Store, crawl: Crawl): Promise<void> {
  await db.insert(crawls).values(crawl);
}

/** Forgets visits that finished before `before`. */
export async function pruneCrawls({ db }: Store, before: Date): Promise<void> {
  await db.delete(crawls).where(lt(crawls.finishedAt, before));
}

/** A source's visits, newest first. */
export async function pageOfCrawls(
  { db }: Store,
  sourceId: string,
  request: PageRequest,
): Promise<Page<Crawl>> {
  const after = request.cursor === null ? undefined : lt(crawls.id, idAfter(request.cursor));
  const rows = await db
    .select()
    .from(crawls)
    .where(and(eq(crawls.sourceId, sourceId), after))
    .orderBy(desc(crawls.id))
    .limit(request.limit + 1);
  return pageOf(
    rows,
    request.limit,
    (row) => ({ value: null, id: row.id }),
    (row) => row,
  );
}

/** What all visits that finished in some span came to. */
export interface CrawlTotals {
  planned: number;
  succeeded: number;
  itemsNew: number;
  mentionsNew: number;
}

/** Totals over the visits that finished in [from, to). */
export async function crawlTotals({ db }: Store, from: Date, to: Date): Promise<CrawlTotals> {
  const [row] = await db
    .select({
      planned: count(),
      succeeded: sql<number>`count(*) filter (where ${crawls.outcome} <> 'failed')`.mapWith(Number),
      itemsNew: sql<number>`coalesce(sum(${crawls.itemsNew}), 0)`.mapWith(Number),
      mentionsNew: sql<number>`coalesce(sum(${crawls.mentionsNew}), 0)`.mapWith(Number),
    })
    .from(crawls)
    .where(and(gte(crawls.finishedAt, from), lt(crawls.finishedAt, to)));
  return row ?? { planned: 0, succeeded: 0, itemsNew: 0, mentionsNew: 0 };
}

/**
 * Spans of time in which items are known to be lost: a visit that reported a gap speaks for the time since the
 * same source's previous success.
 */
export async function knownGaps({ db }: Store, since: Date): Promise<{ from: Date; to: Date }[]> {
  const previous = sql<string | null>`(
    select max(p.finished_at) from ${crawls} p
    where p.source_id = ${crawls.sourceId} and p.outcome <> 'failed' and p.id < ${crawls.id}
  )`.mapWith((at: string | Date) => new Date(at));
  const rows = await db
    .select({ from: previous, to: crawls.startedAt })
    .from(crawls)
    .where(and(isNotNull(crawls.missed), gte(crawls.finishedAt, since)));
  return rows.flatMap((row) =>
    row.from === null ? [] : [{ from: row.from as unknown as Date, to: row.to }],
  );
}
