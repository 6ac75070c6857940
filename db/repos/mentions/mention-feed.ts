import { and, asc, desc, eq, inArray, lt, or, type SQL, sql } from 'drizzle-orm';
import type { Engagement } from '../../../src/core/item.ts';
import type { Mention } from '../../../src/core/mention.ts';
import { inScope } from '../../in-scope.ts';
import {
  CursorError,
  decodeCursor,
  idAfter,
  type Page,
  type PageRequest,
  type Position,
  pageOf,
} from '../../page.ts';
import { brands, items, mentions } from '../../schema/index.ts';
import type { Store } from '../../store.ts';
import { conditions, type MentionFilter } from './mention-filter.ts';

export type { MentionFilter } from './mention-filter.ts';

export type MentionSort = '-publishedAt' | '-reach' | 'score';

/** A mention with the item it stands in, as feeds show it. */
export interface MentionView extends Mention {
  brandName: string;
  url: string | null;
  title: string | null;
  text: string;
  author: string | null;
  /** Null where the author is not named, or no person in particular. */
  authorId: string | null;
  host: string | null;
  connector: string;
  sourceId: string | null;
  language: string | null;
  rating: number | null;
  reach: number | null;
  engagement: Engagement | null;
  /** When its source was seen to have taken it away; null while it stands. */
  removedAt: Date | null;
}

const columns = {
  id: mentions.id,
  itemId: mentions.itemId,
  brandId: mentions.brandId,
  brandName: brands.name,
  sentiment: mentions.sentiment,
  score: mentions.score,
  confidence: mentions.confidence,
  evidence: mentions.evidence,
  spans: mentions.spans,
  scorer: mentions.scorer,
  emotion: mentions.emotion,
  intent: mentions.intent,
  themes: mentions.themes,
  tags: mentions.tags,
  storyId: mentions.storyId,
  relevant: mentions.relevant,
  possible: mentions.possible,
  status: mentions.status,
  assignee: mentions.assignee,
  response: mentions.response,
  publishedAt: mentions.publishedAt,
  firstSeenAt: mentions.firstSeenAt,
  url: items.url,
  title: items.title,
  text: items.text,
  author: items.author,
  authorId: mentions.authorId,
  host: mentions.host,
  connector: mentions.connector,
  sourceId: mentions.sourceId,
  language: mentions.language,
  rating: items.rating,
  reach: items.reach,
  engagement: items.engagement,
  removedAt: items.removedAt,
};

const reachOrZero = sql<number>`coalesce(${items.reach}, 0)`;

interface Order {
  by: SQL[];
  /** What is sorted by before the id; null where that is all. */
  value: SQL<number> | null;
  after(cursor: string): SQL | undefined;
  position(row: MentionView): Position;
}

export const orders: Record<MentionSort, Order> = {
  '-publishedAt': {
    by: [desc(mentions.id)],
    value: null,
    after: (cursor) => lt(mentions.id, idAfter(cursor)),
    position: (row) => ({ value: null, id: row.id }),
  },
  '-reach': {
    by: [desc(reachOrZero), desc(mentions.id)],
    value: reachOrZero,
    after: (cursor) => {
      const { value, id } = numberAfter(cursor, (reach) => Number.isInteger(reach) && reach >= 0);
      return sql`(${reachOrZero}, ${mentions.id}) < (${value}::double precision, ${id}::uuid)`;
    },
    position: (row) => ({ value: row.reach ?? 0, id: row.id }),
  },
  score: {
    by: [asc(mentions.score), desc(mentions.id)],
    value: sql<number>`${mentions.score}`,
    after: (cursor) => {
      const { value, id } = numberAfter(cursor, (score) => Math.abs(score) <= 1);
      const score = Math.fround(value);
      return or(
        sql`${mentions.score} > ${score}::real`,
        and(sql`${mentions.score} = ${score}::real`, lt(mentions.id, id)),
      );
    },
    position: (row) => ({ value: row.score, id: row.id }),
  },
};

/** A page of mentions: newest first, widest reach first, or worst first. */
export async function pageOfMentions(
  store: Store,
  filter: MentionFilter,
  sort: MentionSort,
  request: PageRequest,
): Promise<Page<MentionView>> {
  const order = orders[sort];
  const after = request.cursor === null ? undefined : order.after(request.cursor);
  const rows = await select(store)
    .where(and(conditions(filter), after))
    .orderBy(...order.by)
    .limit(request.limit + 1);
  return pageOf(rows, request.limit, order.position, (row) => row);
}

export async function findMention(store: Store, id: string): Promise<MentionView | null> {
  const [row] = await select(store).where(and(eq(mentions.id, id), inScope(mentions.brandId)));
  return row ?? null;
}

/** Mentions by their ids, in no order; those that are gone are left out. */
export async function mentionsById(store: Store, ids: readonly string[]): Promise<Map<string, MentionView>> {
  if (ids.length === 0) return new Map();
  const rows = await select(store).where(and(inArray(mentions.id, [...ids]), inScope(mentions.brandId)));
  return new Map(rows.map((row) => [row.id, row]));
}

/**
 * The number and the id after which a list that is sorted by a number goes on.
 *
 * @throws {CursorError} when `cursor` is not one of ours, or of a list in another order
 */
function numberAfter(cursor: string, fits: (value: number) => boolean): { value: number; id: string } {
  const { value, id } = decodeCursor(cursor);
  if (typeof value === 'number' && fits(value)) return { value, id };
  throw new CursorError('cursor is of a list in another order');
}

function select({ db }: Store) {
  return db
    .select(columns)
    .from(mentions)
    .innerJoin(items, eq(items.id, mentions.itemId))
    .innerJoin(brands, eq(brands.id, mentions.brandId));
}
