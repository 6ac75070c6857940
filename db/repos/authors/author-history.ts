import { and, asc, count, desc, eq, inArray, isNotNull, type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { LIKELY_AUTOMATED } from '../../../src/core/author.ts';
import { type SentimentCounts, totalMentions } from '../../../src/core/metrics.ts';
import type { SentimentLabel } from '../../../src/core/sentiment.ts';
import { inScope } from '../../in-scope.ts';
import { CursorError, decodeCursor, type Page, type PageRequest, pageOf } from '../../page.ts';
import { authors, mentions } from '../../schema/index.ts';
import type { Store } from '../../store.ts';
import { inWindow } from '../mentions/in-window.ts';
import { labelled } from '../mentions/labelled.ts';
import { isAnswered, isWaiting } from '../mentions/mention-filter.ts';
import type { StoredAuthor } from './authors.ts';

/** An author, and what one brand's relevant mentions in one span of time are. */
export interface AuthorView extends StoredAuthor, SentimentCounts {
  firstAt: Date;
  lastAt: Date;
  /** Mentions that somebody answered. */
  answered: number;
}

export interface AuthorChoice {
  brandId: string;
  from: Date;
  to: Date;
  /** Only those who are likely no person, or only the others; absent, all. */
  automated?: boolean | undefined;
  /** Only those whom nobody ever answered in that time. */
  unanswered?: boolean | undefined;
}

/** Most mentions, complaints or praise, widest reach, or heard last, first. */
export const authorSorts = ['-mentions', '-negative', '-positive', '-reach', '-last'] as const;
export type AuthorSort = (typeof authorSorts)[number];

const size = sql<number>`count(*)`;
const reachOrZero = sql<number>`max(coalesce(${authors.reach}, 0))`;
const sortedBy: Record<AuthorSort, { by: SQL<number>; of(view: AuthorView): number }> = {
  '-mentions': { by: size, of: (view) => totalMentions(view) },
  '-negative': { by: labelled('negative'), of: ({ negative }) => negative },
  '-positive': { by: labelled('positive'), of: ({ positive }) => positive },
  '-reach': { by: reachOrZero, of: ({ reach }) => reach ?? 0 },
  '-last': {
    by: sql<number>`floor(extract(epoch from max(${mentions.publishedAt})) * 1000)::bigint`,
    of: ({ lastAt }) => lastAt.getTime(),
  },
};
const isAutomated = sql`coalesce(${authors.automation} >= ${LIKELY_AUTOMATED}, false)`;

const counted = {
  negative: labelled('negative'),
  neutral: labelled('neutral'),
  positive: labelled('positive'),
  firstAt: instantOf(sql`min(${mentions.publishedAt})`),
  lastAt: instantOf(sql`max(${mentions.publishedAt})`),
};
const answered = sql<number>`count(*) filter (where ${isAnswered})`.mapWith(Number);

/** A page of the authors of a brand's relevant mentions in [from, to). */
export async function pageOfAuthors(
  store: Store,
  { brandId, from, to, automated, unanswered }: AuthorChoice,
  sort: AuthorSort,
  request: PageRequest,
): Promise<Page<AuthorView>> {
  const { by, of } = sortedBy[sort];
  const told = and(inWindow(brandId, { from, to }), inScope(mentions.brandId));
  const about = automated === undefined ? undefined : sql`${isAutomated} = ${automated}`;
  const ranked = store.db
    .select({ id: sql<string>`${mentions.authorId}`, ...counted })
    .from(mentions)
    .where(and(told, isNotNull(mentions.authorId), about))
    .groupBy(mentions.authorId)
    .having(
      and(
        request.cursor === null ? undefined : after(by, request.cursor),
        unanswered === true ? sql`not bool_or(${isAnswered})` : undefined,
      ),
    )
    .orderBy(desc(by), asc(mentions.authorId))
    .limit(request.limit + 1)
    .$dynamic();
  // Who they are and what was answered stands in no index: it is asked of those alone who are shown, where that will do.
  const asksOfAuthors = sort === '-reach' || automated !== undefined;
  const rows = await (asksOfAuthors ? ranked.innerJoin(authors, eq(authors.id, mentions.authorId)) : ranked);
  const ids = rows.map(({ id }) => id);
  const [known, replies] = await Promise.all([authorsById(store, ids), answeredOf(store, told, ids)]);
  return pageOf(
    rows.flatMap(({ id, ...counts }) => {
      const author = known.get(id);
      return author === undefined ? [] : [{ ...author, ...counts, answered: replies.get(id) ?? 0 }];
    }),
    request.limit,
    (view) => ({ value: of(view), id: view.id }),
    (view) => view,
  );
}

async function authorsById({ db }: Store, ids: readonly string[]): Promise<Map<string, StoredAuthor>> {
  const rows =
    ids.length === 0
      ? []
      : await db
          .select()
          .from(authors)
          .where(inArray(authors.id, [...ids]));
  return new Map(rows.map((author) => [author.id, author]));
}

async function answeredOf(
  { db }: Store,
  told: SQL | undefined,
  authorIds: readonly string[],
): Promise<Map<string | null, number>> {
  if (authorIds.length === 0) return new Map();
  const rows = await db
    .select({ id: mentions.authorId, count: count() })
    .from(mentions)
    .where(and(told, isAnswered, inArray(mentions.authorId, [...authorIds])))
    .groupBy(mentions.authorId);
  return new Map(rows.map((row) => [row.id, row.count]));
}

/** @throws {CursorError} when `cursor` is not one of ours, or of a list in another order */
function after(by: SQL<number>, cursor: string): SQL {
  const { value, id } = decodeCursor(cursor);
  if (typeof value !== 'number' || !Number.isSafeInteger(value))
    throw new CursorError('cursor is of a list in another order');
  return sql`(${by} < ${value}::bigint or (${by} = ${value}::bigint and ${mentions.authorId} > ${id}::uuid))`;
}

/** What an author said of one brand in all, and lately. */
export interface BrandHistory extends SentimentCounts {
  brandId: string;
  firstAt: Date;
  lastAt: Date;
  answered: number;
  /** Negative mentions that nobody answered or put aside. */
  waiting: number;
}

/** An author's relevant mentions by brand, that of most mentions first. */
export async function historyOfAuthor({ db }: Store, authorId: string): Promise<BrandHistory[]> {
  return db
    .select({
      brandId: mentions.brandId,
      ...counted,
      answered,
      waiting:
        sql<number>`count(*) filter (where ${isWaiting} and ${mentions.sentiment} = 'negative')`.mapWith(
          Number,
        ),
    })
    .from(mentions)
    .where(and(eq(mentions.authorId, authorId), eq(mentions.relevant, true), inScope(mentions.brandId)))
    .groupBy(mentions.brandId)
    .orderBy(desc(size), asc(mentions.brandId));
}

/** What each author said of a brand: the latest `most` of each, in order of time. */
export async function sayingsOf(
  { db }: Store,
  authorIds: readonly string[],
  brandId: string,
  most: number,
): Promise<{ authorId: string; at: Date; sentiment: SentimentLabel }[]> {
  if (authorIds.length === 0) return [];
  const asked = sql`unnest(${`{${authorIds.join(',')}}`}::uuid[]) as asked(id)`;
  const latest = db
    .select({ id: mentions.id, at: mentions.publishedAt, sentiment: mentions.sentiment })
    .from(mentions)
    .where(
      and(sql`${mentions.authorId} = asked.id`, eq(mentions.brandId, brandId), eq(mentions.relevant, true)),
    )
    .orderBy(desc(mentions.id))
    .limit(most)
    .as('latest');
  return db
    .select({ authorId: sql<string>`asked.id`, at: latest.at, sentiment: latest.sentiment })
    .from(asked)
    .innerJoinLateral(latest, sql`true`)
    .orderBy(asc(latest.at), asc(latest.id));
}

function instantOf(time: SQL): SQL<Date> {
  return sql<Date>`${time}`.mapWith(mentions.publishedAt satisfies AnyPgColumn);
}
