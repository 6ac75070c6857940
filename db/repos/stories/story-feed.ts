import { and, asc, countDistinct, desc, gt, gte, inArray, isNotNull, type SQL, sql } from 'drizzle-orm';
import type { SentimentCounts } from '../../../src/core/metrics.ts';
import type { TimeSpan } from '../../../src/core/time.ts';
import { inScope } from '../../in-scope.ts';
import { CursorError, decodeCursor, type Page, type PageRequest, pageOf } from '../../page.ts';
import { mentions } from '../../schema/index.ts';
import type { Store } from '../../store.ts';
import { inWindow } from '../mentions/in-window.ts';
import { labelled } from '../mentions/labelled.ts';

/** What mentions in one span of time say of a story. */
export interface StoryView extends SentimentCounts {
  id: string;
  /** The mention of the item that was published first. */
  firstMentionId: string;
  hosts: number;
  /** Unnamed ones are told apart by host. */
  authors: number;
  connectors: string[];
  firstAt: Date;
  /** By when half of its mentions had been published. */
  halfAt: Date;
  lastAt: Date;
}

const size = sql<number>`count(*)`;
const opposite = { negative: 'positive', positive: 'negative' } as const;

/** Whose mentions tell stories, and when: null means all brands. */
interface StorySpan extends TimeSpan {
  brandId: string | null;
}

/** Which stories are asked for. */
export interface StoryChoice extends StorySpan {
  /** Only those that are told in more mentions of this label than of the opposite one. */
  mostly?: 'negative' | 'positive' | undefined;
  /** Only those told on so many sites or more. */
  leastHosts?: number | undefined;
}

/** A page of the stories that relevant mentions in [from, to) tell, those of most mentions first. */
export async function pageOfStories(
  store: Store,
  { mostly, leastHosts, ...span }: StoryChoice,
  request: PageRequest,
): Promise<Page<StoryView>> {
  // Which they are says an index; the rest is asked of those alone that are shown.
  const ranked = await store.db
    .select({ id: sql<string>`${mentions.storyId}`, size: size.mapWith(Number) })
    .from(mentions)
    .where(toldIn(span))
    .groupBy(mentions.storyId)
    .having(
      and(
        request.cursor === null ? undefined : after(request.cursor),
        mostly === undefined ? undefined : gt(labelled(mostly), labelled(opposite[mostly])),
        leastHosts === undefined ? undefined : gte(countDistinct(mentions.host), leastHosts),
      ),
    )
    .orderBy(desc(size), asc(mentions.storyId))
    .limit(request.limit + 1);
  const { items, nextCursor } = pageOf(
    ranked,
    request.limit,
    ({ id, size }) => ({ value: size, id }),
    ({ id }) => id,
  );
  const views = await storiesIn(store, span, items);
  return { items: items.flatMap((id) => views.get(id) ?? []), nextCursor };
}

async function storiesIn(
  { db }: Store,
  span: StorySpan,
  ids: readonly string[],
): Promise<Map<string, StoryView>> {
  if (ids.length === 0) return new Map();
  const published = (order: SQL) => sql<Date>`${order}`.mapWith(mentions.publishedAt);
  const rows = await db
    .select({
      id: sql<string>`${mentions.storyId}`,
      firstMentionId: sql<string>`(array_agg(${mentions.id} order by ${mentions.id}))[1]`,
      negative: labelled('negative'),
      neutral: labelled('neutral'),
      positive: labelled('positive'),
      hosts: countDistinct(mentions.host),
      authors: sql<number>`count(distinct coalesce(${mentions.author}, ${mentions.host}))`.mapWith(Number),
      connectors: sql<string[]>`to_json(array_agg(distinct ${mentions.connector}))`,
      firstAt: published(sql`min(${mentions.publishedAt})`),
      halfAt: published(sql`percentile_disc(0.5) within group (order by ${mentions.publishedAt})`),
      lastAt: published(sql`max(${mentions.publishedAt})`),
    })
    .from(mentions)
    .where(and(toldIn(span), inArray(mentions.storyId, [...ids])))
    .groupBy(mentions.storyId);
  return new Map(rows.map((row) => [row.id, row]));
}

function toldIn(span: StorySpan): SQL | undefined {
  return and(inWindow(span.brandId, span), inScope(mentions.brandId), isNotNull(mentions.storyId));
}

/** @throws {CursorError} when `cursor` is not one of ours, or of a list in another order */
function after(cursor: string): SQL {
  const { value, id } = decodeCursor(cursor);
  if (typeof value !== 'number' || !Number.isSafeInteger(value))
    throw new CursorError('cursor is of a list in another order');
  return sql`(${size} < ${value}::bigint or (${size} = ${value}::bigint and ${mentions.storyId} > ${id}::uuid))`;
}
