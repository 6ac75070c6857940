import {
  and,
  arrayContains,
  asc,
  desc,
  eq,
  gte,
  inArray,
  isNull,
  lt,
  not,
  notInArray,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import { LIKELY_AUTOMATED } from '../../src/core/author.ts';
import type { Engagement } from '../../src/core/item.ts';
import type { Mention, MentionStatus } from '../../src/core/mention.ts';
import type { SentimentLabel } from '../../src/core/sentiment.ts';
import type { Emotion, Intent } from '../../src/core/tone.ts';
import {
  CursorError,
  decodeCursor,
  idAfter,
  type Page,
  type PageRequest,
  type Position,
  pageOf,
} from '../page.ts';
import { brands, items, mentions } from '../schema/index.ts';
import type { Store } from '../store.ts';

/** Every part is optional; given parts are joined with AND. Times are event time, half-open [from, to). */
export interface MentionFilter {
  brandId?: string | undefined;
  sentiment?: SentimentLabel | undefined;
  from?: Date | undefined;
  to?: Date | undefined;
  connector?: string | undefined;
  sourceId?: string | undefined;
  language?: string | undefined;
  status?: MentionStatus | undefined;
  /** True: those that somebody answered; false: those that still wait, neither answered nor put aside. */
  answered?: boolean | undefined;
  /** Not those that one of these sources brought; what was pushed has none. */
  withoutSources?: readonly string[] | undefined;
  author?: string | undefined;
  authorId?: string | undefined;
  /** Whether the author is likely no person; those of whom that is not known count as people. */
  automated?: boolean | undefined;
  host?: string | undefined;
  storyId?: string | undefined;
  theme?: string | undefined;
  emotion?: Emotion | undefined;
  intent?: Intent | undefined;
  /** Least sum of all counted reactions. */
  minEngagement?: number | undefined;
  ids?: readonly string[] | undefined;
  /** Also those that are not about the brand, or only possibly. */
  irrelevantToo?: boolean | undefined;
  /** Only those of which nobody could tell whether they are about the brand. */
  possible?: boolean | undefined;
}

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

const reactions = sql`coalesce((select sum(value::numeric) from jsonb_each_text(${items.engagement})), 0)`;
const automated = sql`exists (select 1 from authors a where a.id = ${mentions.authorId} and a.automation >= ${LIKELY_AUTOMATED})`;
const reachOrZero = sql<number>`coalesce(${items.reach}, 0)`;

/** That somebody answered a mention, in public or by saying so. */
export const isAnswered = sql`(${mentions.status} = 'answered' or ${mentions.response} is not null)`;

/** That a mention still waits: it was neither answered nor put aside. */
export const isWaiting = sql`(${mentions.status} in ('new', 'seen') and ${mentions.response} is null)`;

/** That none of `sources` brought a mention. */
export function broughtByOthers(sources: readonly string[]): SQL | undefined {
  if (sources.length === 0) return undefined;
  return or(isNull(mentions.sourceId), notInArray(mentions.sourceId, [...sources]));
}

interface Order {
  by: SQL[];
  after(cursor: string): SQL | undefined;
  position(row: MentionView): Position;
}

const orders: Record<MentionSort, Order> = {
  '-publishedAt': {
    by: [desc(mentions.id)],
    after: (cursor) => lt(mentions.id, idAfter(cursor)),
    position: (row) => ({ value: null, id: row.id }),
  },
  '-reach': {
    by: [desc(reachOrZero), desc(mentions.id)],
    after: (cursor) => {
      const { value, id } = numberAfter(cursor, (reach) => Number.isInteger(reach) && reach >= 0);
      return sql`(${reachOrZero}, ${mentions.id}) < (${value}::double precision, ${id}::uuid)`;
    },
    position: (row) => ({ value: row.reach ?? 0, id: row.id }),
  },
  score: {
    by: [asc(mentions.score), desc(mentions.id)],
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
  const [row] = await select(store).where(eq(mentions.id, id));
  return row ?? null;
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

function conditions(filter: MentionFilter): SQL | undefined {
  const given = <T>(value: T | undefined, condition: (value: T) => SQL): SQL | undefined =>
    value === undefined ? undefined : condition(value);
  return and(
    given(filter.brandId, (id) => eq(mentions.brandId, id)),
    given(filter.sentiment, (label) => eq(mentions.sentiment, label)),
    given(filter.from, (at) => gte(mentions.publishedAt, at)),
    given(filter.to, (at) => lt(mentions.publishedAt, at)),
    given(filter.connector, (id) => eq(mentions.connector, id)),
    given(filter.sourceId, (id) => eq(mentions.sourceId, id)),
    given(filter.language, (tag) => eq(mentions.language, tag)),
    given(filter.status, (status) => eq(mentions.status, status)),
    given(filter.answered, (is) => (is ? isAnswered : isWaiting)),
    broughtByOthers(filter.withoutSources ?? []),
    given(filter.author, (author) => eq(mentions.author, author)),
    given(filter.authorId, (id) => eq(mentions.authorId, id)),
    given(filter.automated, (is) => (is ? automated : not(automated))),
    given(filter.host, (host) => eq(mentions.host, host)),
    given(filter.storyId, (id) => eq(mentions.storyId, id)),
    given(filter.emotion, (emotion) => eq(mentions.emotion, emotion)),
    given(filter.intent, (intent) => eq(mentions.intent, intent)),
    given(filter.theme, (theme) => arrayContains(mentions.themes, [theme])),
    given(filter.minEngagement, (least) => sql`${reactions} >= ${least}`),
    given(filter.ids, (ids) => (ids.length === 0 ? sql`false` : inArray(mentions.id, [...ids]))),
    filter.possible === true ? eq(mentions.possible, true) : undefined,
    filter.irrelevantToo === true || filter.possible === true ? undefined : eq(mentions.relevant, true),
  );
}
