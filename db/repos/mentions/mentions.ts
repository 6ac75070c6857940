import { and, asc, eq, inArray, isNotNull, isNull, ne, notExists, or, sql } from 'drizzle-orm';
import type { MatchSpan } from '../../../src/core/mention.ts';
import type { Evidence, SentimentLabel } from '../../../src/core/sentiment.ts';
import type { Emotion, Intent } from '../../../src/core/tone.ts';
import { rowsOf } from '../../database.ts';
import { insertOf } from '../../recordset.ts';
import { corrections, mentionKeys, mentions } from '../../schema/index.ts';
import type { Store } from '../../store.ts';
import { recordMentions } from '../changes.ts';
import { adjustRollups, type RollupChange } from '../counts/rollups.ts';

/** A mention as it is first written, with the item's columns that feeds and windows filter by. */
export interface NewMention {
  id: string;
  itemId: string;
  brandId: string;
  sentiment: SentimentLabel;
  score: number;
  confidence: number;
  evidence: Evidence[];
  spans: MatchSpan[];
  scorer: string;
  publishedAt: Date;
  firstSeenAt: Date;
  sourceId: string | null;
  connector: string;
  host: string | null;
  author: string | null;
  language: string | null;
  fingerprint: string;
  themes: string[];
  storyId: string | null;
  /** Learnt of by reading into the past: it counts as usual, and never raises an alert. */
  historic: boolean;
  /** Says again what its story or its author said before: to detection it is no further voice. */
  echo: boolean;
  /** False where its words speak of a namesake, or where nobody can tell (then `possible`). */
  relevant: boolean;
  possible: boolean;
  /** Probability that it is about the brand; null where nothing had to be told apart. */
  relevance: number | null;
  emotion: Emotion | null;
  intent: Intent | null;
  /** Null where the author is not named. */
  authorId: string | null;
}

/**
 * Writes mentions and counts them in the rollups; a brand's second mention of one item is left out. Says which were
 * new. Must run in a transaction.
 */
export async function insertMentions(store: Store, rows: readonly NewMention[]): Promise<NewMention[]> {
  const fresh = await addMentions(store, rows);
  await adjustRollups(
    store,
    fresh.filter(({ relevant }) => relevant).map((row) => countOf(row, 1)),
  );
  return fresh;
}

/** {@link insertMentions} for a caller who counts them, together with other changes. Must run in a transaction. */
export async function addMentions(store: Store, rows: readonly NewMention[]): Promise<NewMention[]> {
  if (rows.length === 0) return [];
  const keys = rows
    .map(({ brandId, itemId, id }) => ({ brandId, itemId, mentionId: id }))
    .sort((a, b) => (a.brandId + a.itemId < b.brandId + b.itemId ? -1 : 1));
  const claimed = await rowsOf<{ id: string }>(
    store.db,
    sql`${insertOf(mentionKeys, keys)} on conflict do nothing returning mention_id as id`,
  );
  const ids = new Set(claimed.map((row) => row.id));
  const fresh = rows.filter((row) => ids.has(row.id));
  const untouched = { status: 'new' as const, assignee: null, response: null };
  const whole = fresh.map((row) => ({ ...row, ...untouched, tags: [], scoredAs: row.sentiment }));
  if (whole.length > 0) await store.db.execute(insertOf(mentions, whole));
  const news = fresh.filter(({ relevant, historic }) => relevant && !historic);
  await recordMentions(store, news, 'new');
  return fresh;
}

/** Every brand's mention of these items. */
export async function mentionsOfItems(
  { db }: Store,
  itemIds: readonly string[],
): Promise<{ id: string; brandId: string; itemId: string }[]> {
  if (itemIds.length === 0) return [];
  return db
    .select({ id: mentionKeys.mentionId, brandId: mentionKeys.brandId, itemId: mentionKeys.itemId })
    .from(mentionKeys)
    .where(inArray(mentionKeys.itemId, [...itemIds]))
    .orderBy(asc(mentionKeys.mentionId));
}

/**
 * Takes mentions away, and their counts with them; those a person has dealt with stay. Must run in a transaction.
 */
export async function deleteMentions(
  store: Store,
  brandId: string,
  itemIds: readonly string[],
): Promise<void> {
  if (itemIds.length === 0) return;
  const spoken = store.db
    .select({ id: corrections.id })
    .from(corrections)
    .where(and(eq(corrections.mentionId, mentions.id), isNull(corrections.undoneAt)));
  const gone = await store.db
    .delete(mentions)
    .where(
      and(
        eq(mentions.brandId, brandId),
        inArray(mentions.itemId, [...itemIds]),
        ne(mentions.scorer, 'person'),
        eq(mentions.status, 'new'),
        // What is not relevant, and was never doubted by the program, a person has put aside.
        or(mentions.relevant, isNotNull(mentions.relevance)),
        notExists(spoken),
        isNull(mentions.assignee),
        isNull(mentions.response),
      ),
    )
    .returning();
  if (gone.length === 0) return;
  const goneItems = gone.map((row) => row.itemId);
  await store.db
    .delete(mentionKeys)
    .where(and(eq(mentionKeys.brandId, brandId), inArray(mentionKeys.itemId, goneItems)));
  await adjustRollups(
    store,
    gone.filter(({ relevant }) => relevant).map((row) => countOf(row, -1)),
  );
}

/** What a mention counts for in the rollups. */
export function countOf(
  { brandId, publishedAt, sentiment, historic, echo, themes }: Omit<RollupChange, 'by'>,
  by: RollupChange['by'],
): RollupChange {
  return { brandId, publishedAt, sentiment, historic, echo, themes, by };
}
