import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { SentimentLabel } from '../../../src/core/sentiment.ts';
import { brandModels, corrections, items, mentions } from '../../schema/index.ts';
import type { Store } from '../../store.ts';

/** Brands whose sentiment was corrected: the version changes with each correction, and with each that is taken back. */
export async function correctedBrands({ db }: Store): Promise<{ brandId: string; version: string }[]> {
  return db
    .select({
      brandId: corrections.brandId,
      version: sql<string>`count(*) || ':' || count(*) filter (where ${corrections.undoneAt} is null)`,
    })
    .from(corrections)
    .where(eq(corrections.kind, 'sentiment'))
    .groupBy(corrections.brandId)
    .orderBy(corrections.brandId);
}

/** What brands have learnt of how they are spoken of, as {@link saveModel} kept it. */
export async function storedModels(
  { db }: Store,
  brandIds: readonly string[],
): Promise<(typeof brandModels.$inferSelect)[]> {
  if (brandIds.length === 0) return [];
  return db
    .select()
    .from(brandModels)
    .where(and(eq(brandModels.kind, 'sentiment'), inArray(brandModels.brandId, [...brandIds])));
}

export async function saveModel(
  { db }: Store,
  brandId: string,
  model: Pick<typeof brandModels.$inferSelect, 'state' | 'lessons' | 'updatedAt'>,
): Promise<void> {
  await db
    .insert(brandModels)
    .values({ brandId, kind: 'sentiment', ...model })
    .onConflictDoUpdate({ target: [brandModels.brandId, brandModels.kind], set: model });
}

/** A corrected text, and the label that a person gave it. */
export interface CorrectedText {
  title: string | null;
  text: string;
  language: string | null;
  corrected: SentimentLabel;
  at: Date;
}

/**
 * The texts of a brand's newest corrections that are in force, newest first. Texts that retention or their author took
 * away teach no more.
 */
export async function correctedTexts(
  { db }: Store,
  brandId: string,
  limit: number,
): Promise<CorrectedText[]> {
  return db
    .select({
      title: items.title,
      text: items.text,
      language: mentions.language,
      corrected: sql<SentimentLabel>`${corrections.corrected}`,
      at: corrections.at,
    })
    .from(corrections)
    .innerJoin(mentions, eq(mentions.id, corrections.mentionId))
    .innerJoin(items, eq(items.id, mentions.itemId))
    .where(
      and(
        eq(corrections.brandId, brandId),
        eq(corrections.kind, 'sentiment'),
        isNull(corrections.undoneAt),
        isNull(items.removedAt),
        isNull(items.rating),
      ),
    )
    .orderBy(desc(corrections.id))
    .limit(limit);
}
