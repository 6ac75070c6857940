import { and, desc, eq, isNull, or } from 'drizzle-orm';
import { newId } from '../../../src/core/id.ts';
import type { SentimentLabel } from '../../../src/core/sentiment.ts';
import { corrections } from '../../schema/index.ts';
import type { Judged } from '../../schema/quality.ts';
import type { Store } from '../../store.ts';

/** A person's word on a label. */
export type Correction = typeof corrections.$inferSelect;
export type CorrectionKind = Correction['kind'];

export interface NewCorrection {
  brandId: string;
  mentionId: string;
  kind: CorrectionKind;
  /** What the program said: a sentiment label; or `about`, `not-about`, `possible`. */
  said: string;
  /** What the person said, in the same words; it may be the same: a judgement can be confirmed. */
  corrected: string;
  /** The judgement that the word stands in for, so that it can come back; null for relevance. */
  judged?: Judged | null | undefined;
  by: string;
  at: Date;
}

/**
 * Keeps a person's word. A mention has one of each kind in force: a second word takes the place of the first, and keeps
 * what the program had said before both. Must run in the transaction that changes the mention.
 */
export async function recordCorrection(store: Store, word: NewCorrection): Promise<Correction> {
  const before = await undoCorrection(store, word);
  const [kept] = await store.db
    .insert(corrections)
    .values({
      ...word,
      id: newId(word.at),
      said: before?.said ?? word.said,
      judged: before === null ? (word.judged ?? null) : before.judged,
    })
    .returning();
  if (kept === undefined) throw new Error('a correction was not kept');
  return kept;
}

/**
 * Marks the word in force on a mention as taken back, and says what it was; null when there is none. What the mention
 * itself says is the caller's to restore, in the same transaction.
 */
export async function undoCorrection(
  { db }: Store,
  { mentionId, kind, at }: { mentionId: string; kind: CorrectionKind; at: Date },
): Promise<Correction | null> {
  const [undone] = await db
    .update(corrections)
    .set({ undoneAt: at })
    .where(inForce(mentionId, kind))
    .returning();
  return undone ?? null;
}

/** What the program says of a corrected mention's text after an edit: should the person's word be taken back, that counts. */
export async function rejudgeCorrection(
  { db }: Store,
  mentionId: string,
  { sentiment, score, confidence, scorer }: Judged & { sentiment: SentimentLabel },
): Promise<void> {
  await db
    .update(corrections)
    .set({ said: sentiment, judged: { score, confidence, scorer } })
    .where(inForce(mentionId, 'sentiment'));
}

/** A brand's corrections that are in force, newest first. */
export async function correctionsOf(
  { db }: Store,
  brandId: string,
  kind: CorrectionKind,
  limit: number,
): Promise<Correction[]> {
  return db
    .select()
    .from(corrections)
    .where(and(eq(corrections.brandId, brandId), eq(corrections.kind, kind), isNull(corrections.undoneAt)))
    .orderBy(desc(corrections.id))
    .limit(limit);
}

/**
 * A person's word on a mention as an action at `at` left it: what is in force now, and what that action took back or
 * took the place of.
 */
export async function wordsSince(
  { db }: Store,
  { mentionId, kind, at }: { mentionId: string; kind: CorrectionKind; at: Date },
): Promise<{ standing: Correction | null; replaced: Correction | null }> {
  const rows = await db
    .select()
    .from(corrections)
    .where(
      and(
        eq(corrections.mentionId, mentionId),
        eq(corrections.kind, kind),
        or(isNull(corrections.undoneAt), eq(corrections.undoneAt, at)),
      ),
    )
    .orderBy(desc(corrections.id));
  return {
    standing: rows.find(({ undoneAt }) => undoneAt === null) ?? null,
    replaced: rows.find(({ undoneAt }) => undoneAt !== null) ?? null,
  };
}

function inForce(mentionId: string, kind: CorrectionKind) {
  return and(eq(corrections.mentionId, mentionId), eq(corrections.kind, kind), isNull(corrections.undoneAt));
}
