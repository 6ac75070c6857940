import { and, count, desc, eq, gte, lt, sql } from 'drizzle-orm';
import { idAfter, type Page, type PageRequest, pageById } from '../../page.ts';
import { crawls } from '../../schema/index.ts';
import type { Store } from '../../store.ts';

/** One ledger row: one visit to one source. */
export type Crawl = typeof crawls.$inferSelect;

/** `kind` is `visit` when absent. */
export async function insertCrawl({ db }: Store, crawl: typeof crawls.$inferInsert): Promise<void> {
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
  return pageById(rows, request.limit);
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
    .where(and(eq(crawls.kind, 'visit'), gte(crawls.finishedAt, from), lt(crawls.finishedAt, to)));
  return row ?? { planned: 0, succeeded: 0, itemsNew: 0, mentionsNew: 0 };
}
