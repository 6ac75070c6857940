import { and, eq, inArray } from 'drizzle-orm';
import type { Mention, MentionStatus, PublicResponse } from '../../../src/core/mention.ts';
import type { SentimentLabel } from '../../../src/core/sentiment.ts';
import { inScope } from '../../in-scope.ts';
import { mentions } from '../../schema/index.ts';
import { type Store, transaction } from '../../store.ts';
import { recordMentions } from '../changes.ts';
import { adjustRollups } from '../counts/rollups.ts';
import type { StoredMention } from '../items/revisions.ts';
import { type CorrectionKind, recordCorrection, undoCorrection } from '../quality/corrections.ts';
import { countOf } from './mentions.ts';

/** What a person may say about a mention. */
export interface MentionChange {
  /** Null takes a correction back: the program's word is in force again. */
  sentiment?: SentimentLabel | null | undefined;
  /** Null takes the word back, as above. */
  relevant?: boolean | null | undefined;
  status?: MentionStatus | undefined;
  assignee?: string | null | undefined;
  response?: PublicResponse | null | undefined;
  /** All of them, as `tidyTags` writes them. */
  tags?: string[] | undefined;
}

/** Whose word it is, and when it was given. */
export interface Word {
  by: string;
  at: Date;
}

/**
 * Records a person's word on a mention and keeps the rollups true: a corrected label moves the count, "not about
 * us" takes it out. What a person says of sentiment and relevance is kept among the corrections, so that it can be
 * learnt from and taken back. Null when there is no such mention.
 */
export async function changeMention(
  store: Store,
  id: string,
  { sentiment, relevant, ...rest }: MentionChange,
  word: Word,
): Promise<Mention | null> {
  return transaction(store, async (tx) => {
    const [before] = await lockMentions(tx, [id]);
    if (before === undefined) return null;
    const felt = sentiment === undefined ? {} : await sentimentChange(tx, before, sentiment, word);
    const about = relevant === undefined ? {} : await relevanceChange(tx, before, relevant, word);
    const set = Object.fromEntries(
      Object.entries({ ...rest, ...felt, ...about }).filter(([, value]) => value !== undefined),
    );
    if (Object.keys(set).length === 0) return before;
    const [after] = await tx.db.update(mentions).set(set).where(eq(mentions.id, id)).returning();
    if (after === undefined) return null;
    await recordMentions(tx, [after], 'changed');
    const counted = [
      { row: before, by: -1 as const },
      { row: after, by: 1 as const },
    ].filter(({ row }) => row.relevant);
    await adjustRollups(
      tx,
      counted.map(({ row, by }) => countOf(row, by)),
    );
    return after;
  });
}

/** A person's label is certain: the score moves to the end of its side and the scorer becomes `person`. */
async function sentimentChange(
  tx: Store,
  before: StoredMention,
  sentiment: SentimentLabel | null,
  word: Word,
): Promise<Partial<StoredMention>> {
  if (sentiment === null) {
    const undone = await undo(tx, before, 'sentiment', word);
    return undone === null ? {} : { sentiment: undone.said as SentimentLabel, ...undone.judged };
  }
  const { score, confidence, scorer, scoredAs } = before;
  await recordCorrection(tx, {
    ...correction(before, 'sentiment', word),
    said: scoredAs,
    corrected: sentiment,
    judged: { score, confidence, scorer },
  });
  return {
    sentiment,
    score: { negative: -1, neutral: 0, positive: 1 }[sentiment],
    confidence: 1,
    scorer: 'person',
  };
}

async function relevanceChange(
  tx: Store,
  before: StoredMention,
  relevant: boolean | null,
  word: Word,
): Promise<Partial<StoredMention>> {
  if (relevant === null) {
    const undone = await undo(tx, before, 'relevance', word);
    return undone === null ? {} : { relevant: undone.said === 'about', possible: undone.said === 'possible' };
  }
  await recordCorrection(tx, {
    ...correction(before, 'relevance', word),
    said: before.possible ? 'possible' : before.relevant ? 'about' : 'not-about',
    corrected: relevant ? 'about' : 'not-about',
  });
  return { relevant, possible: false };
}

function correction({ id, brandId }: StoredMention, kind: CorrectionKind, { by, at }: Word) {
  return { brandId, mentionId: id, kind, by, at };
}

function undo(tx: Store, { id }: StoredMention, kind: CorrectionKind, { at }: Word) {
  return undoCorrection(tx, { mentionId: id, kind, at });
}

/** Holds mentions until the transaction ends, and says what they are; those that are gone are left out. */
export async function lockMentions({ db }: Store, ids: readonly string[]): Promise<StoredMention[]> {
  return db
    .select()
    .from(mentions)
    .where(and(inArray(mentions.id, [...ids]), inScope(mentions.brandId)))
    .orderBy(mentions.id)
    .for('update');
}

/** Which of `ids` there are, each with its brand, oldest first. */
export async function brandsOfMentions(
  { db }: Store,
  ids: readonly string[],
): Promise<{ id: string; brandId: string }[]> {
  return db
    .select({ id: mentions.id, brandId: mentions.brandId })
    .from(mentions)
    .where(and(inArray(mentions.id, [...ids]), inScope(mentions.brandId)))
    .orderBy(mentions.id);
}
