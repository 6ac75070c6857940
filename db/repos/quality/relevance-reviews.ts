import { and, count, desc, eq, gte, isNotNull, isNull, lt, notExists, sql } from 'drizzle-orm';
import { newId } from '../../../src/core/id.ts';
import { inScope } from '../../in-scope.ts';
import { corrections, mentions, reviews } from '../../schema/index.ts';
import type { Store } from '../../store.ts';
import type { Word } from '../mentions/change-mention.ts';
import { isDrawn, reviewsFor } from './drawn-weeks.ts';

/** Half-open in first sight: what comes in late belongs to the week it came in. */
interface Week {
  from: Date;
  to: Date;
}

export type RelevanceAnswer = 'about' | 'not-about' | 'unsure';

const ofBrand = (brandId: string) => reviewsFor(brandId, 'relevance');

/**
 * Draws at random, of what the program put aside of a brand in a week, `size` mentions for a person to look at. The same
 * week draws the same; where it was drawn already, nothing happens.
 */
export async function drawPutAside(
  store: Store,
  brandId: string,
  { from, to }: Week,
  size: number,
): Promise<void> {
  const { db } = store;
  if (await isDrawn(store, brandId, 'relevance', from)) return;
  const spoken = db
    .select({ id: corrections.id })
    .from(corrections)
    .where(and(eq(corrections.mentionId, mentions.id), isNull(corrections.undoneAt)));
  const rows = await db
    .select({ mentionId: mentions.id, all: sql<number>`count(*) over ()`.mapWith(Number) })
    .from(mentions)
    .where(
      and(
        eq(mentions.brandId, brandId),
        eq(mentions.relevant, false),
        eq(mentions.possible, false),
        isNotNull(mentions.relevance),
        gte(mentions.firstSeenAt, from),
        lt(mentions.firstSeenAt, to),
        notExists(spoken),
      ),
    )
    .orderBy(sql`md5(${from.toISOString()} || ${mentions.id}::text)`)
    .limit(size);
  if (rows.length === 0) return;
  const drawing = { brandId, purpose: 'relevance' as const, week: from, said: 'not-about' };
  await db
    .insert(reviews)
    .values(
      rows.map(({ mentionId, all }) => ({
        ...drawing,
        id: newId(to),
        mentionId,
        weight: all / rows.length,
      })),
    )
    .onConflictDoNothing();
}

/** Writes down what a person said of a mention that was drawn; null takes it back. Others are left alone. */
export async function answerPutAside(
  { db }: Store,
  mentionId: string,
  answer: RelevanceAnswer | null,
  { by, at }: Word,
): Promise<void> {
  const said =
    answer === null
      ? { answer, answeredAt: null, answeredBy: null }
      : { answer, answeredAt: at, answeredBy: by };
  await db
    .update(reviews)
    .set(said)
    .where(and(eq(reviews.mentionId, mentionId), eq(reviews.purpose, 'relevance'), inScope(reviews.brandId)));
}

/** Mentions that were drawn and nobody has looked at, those of the latest week first. */
export async function openPutAside({ db }: Store, brandId: string, limit: number): Promise<string[]> {
  const rows = await db
    .select({ id: reviews.mentionId })
    .from(reviews)
    .where(and(ofBrand(brandId), isNull(reviews.answer)))
    .orderBy(desc(reviews.week), reviews.id)
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** What came of a week's sample. */
export interface DrawnWeek {
  from: Date;
  putAside: number;
  judged: number;
  about: number;
}

/** The latest weeks that were drawn from. */
export async function drawnWeeks({ db }: Store, brandId: string, limit: number): Promise<DrawnWeek[]> {
  const answered = (condition: ReturnType<typeof sql>) =>
    sql<number>`count(*) filter (where ${condition})`.mapWith(Number);
  return db
    .select({
      from: reviews.week,
      putAside: sql<number>`round(sum(${reviews.weight}))`.mapWith(Number),
      judged: answered(sql`${reviews.answer} in ('about', 'not-about')`),
      about: answered(sql`${reviews.answer} = 'about'`),
    })
    .from(reviews)
    .where(ofBrand(brandId))
    .groupBy(reviews.week)
    .orderBy(desc(reviews.week))
    .limit(limit);
}

/** How many mentions of a week count as about the brand, without those that only the review found. */
export async function countHeard({ db }: Store, brandId: string, { from, to }: Week): Promise<number> {
  const found = db
    .select({ id: reviews.id })
    .from(reviews)
    .where(
      and(eq(reviews.mentionId, mentions.id), eq(reviews.purpose, 'relevance'), eq(reviews.answer, 'about')),
    );
  const [row] = await db
    .select({ count: count() })
    .from(mentions)
    .where(
      and(
        eq(mentions.brandId, brandId),
        eq(mentions.relevant, true),
        gte(mentions.firstSeenAt, from),
        lt(mentions.firstSeenAt, to),
        notExists(found),
      ),
    );
  return row?.count ?? 0;
}
