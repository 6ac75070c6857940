import { and, count, desc, eq, gte, isNotNull, isNull, lt, type SQL, sql } from 'drizzle-orm';
import { newId } from '../../../src/core/id.ts';
import type { SentimentLabel } from '../../../src/core/sentiment.ts';
import { rowsOf } from '../../database.ts';
import { inScope } from '../../in-scope.ts';
import { idAfter, type Page, type PageRequest, pageById } from '../../page.ts';
import { brands, corrections, items, mentions, reviews } from '../../schema/index.ts';
import type { Store } from '../../store.ts';
import { isDrawn, reviewsFor } from './drawn-weeks.ts';

/** What a person can say of a mention without having seen what the program said. */
export type ReviewAnswer = SentimentLabel | 'not-about' | 'unsure';

const ofBrand = (brandId: string) => reviewsFor(brandId, 'sentiment');

/**
 * Draws at random, of a brand's mentions first seen in [from, to), up to `each` of every label that the program gave:
 * rare labels are seen too, and each drawn one says how many it stands for. The same week draws the same; where it was
 * drawn already, nothing happens.
 */
export async function drawReviews(
  store: Store,
  brandId: string,
  { from, to }: { from: Date; to: Date },
  each: number,
): Promise<void> {
  const { db } = store;
  if (await isDrawn(store, brandId, 'sentiment', from)) return;
  const rows = await rowsOf<{ mentionId: string; said: SentimentLabel; of: number }>(
    db,
    sql`select id as "mentionId", said, "of" from (
      select ${mentions.id} as id, ${mentions.scoredAs} as said,
        (count(*) over (partition by ${mentions.scoredAs}))::int as "of",
        row_number() over (
          partition by ${mentions.scoredAs} order by md5(${from.toISOString()} || ${mentions.id}::text)
        ) as nth
      from ${mentions}
      where ${mentions.brandId} = ${brandId} and ${mentions.relevant}
        and ${mentions.firstSeenAt} >= ${from.toISOString()} and ${mentions.firstSeenAt} < ${to.toISOString()}
    ) ranked where nth <= ${each} order by md5(id::text)`,
  );
  if (rows.length === 0) return;
  await db
    .insert(reviews)
    .values(
      rows.map(({ mentionId, said, of }) => ({
        id: newId(to),
        brandId,
        mentionId,
        purpose: 'sentiment' as const,
        week: from,
        weight: of / Math.min(of, each),
        said,
      })),
    )
    .onConflictDoNothing();
}

/** A drawn mention as a person is shown it: what the program said of it stays hidden until there is an answer. */
export interface Review {
  id: string;
  brandId: string;
  brandName: string;
  mentionId: string;
  week: Date;
  title: string | null;
  text: string;
  author: string | null;
  url: string | null;
  publishedAt: Date;
  said: string | null;
  answer: ReviewAnswer | null;
}

const shown = ({ db }: Store, where: SQL | undefined) =>
  db
    .select({
      id: reviews.id,
      brandId: reviews.brandId,
      brandName: brands.name,
      mentionId: reviews.mentionId,
      week: reviews.week,
      title: items.title,
      text: items.text,
      author: items.author,
      url: items.url,
      publishedAt: mentions.publishedAt,
      said: sql<string | null>`case when ${reviews.answer} is not null then ${reviews.said} end`,
      answer: sql<ReviewAnswer | null>`${reviews.answer}`,
    })
    .from(reviews)
    .innerJoin(brands, eq(brands.id, reviews.brandId))
    .innerJoin(mentions, eq(mentions.id, reviews.mentionId))
    .innerJoin(items, eq(items.id, mentions.itemId))
    .where(and(eq(reviews.purpose, 'sentiment'), inScope(reviews.brandId), where));

/** A brand's drawn mentions, those of the latest week first; with or without an answer, or (undefined) all. */
export async function pageOfReviews(
  store: Store,
  brandId: string,
  answered: boolean | undefined,
  { limit, cursor }: PageRequest,
): Promise<Page<Review>> {
  const state =
    answered === undefined ? undefined : answered ? isNotNull(reviews.answer) : isNull(reviews.answer);
  const after = cursor === null ? undefined : lt(reviews.id, idAfter(cursor));
  const rows = await shown(store, and(eq(reviews.brandId, brandId), state, after))
    .orderBy(desc(reviews.id))
    .limit(limit + 1);
  return pageById(rows, limit);
}

export async function findReview(store: Store, id: string): Promise<Review | null> {
  const [review] = await shown(store, eq(reviews.id, id));
  return review ?? null;
}

/** Writes down what a person said of a drawn mention. */
export async function answerReview(
  { db }: Store,
  id: string,
  { answer, by, at }: { answer: ReviewAnswer; by: string; at: Date },
): Promise<void> {
  await db.update(reviews).set({ answer, answeredAt: at, answeredBy: by }).where(eq(reviews.id, id));
}

/** What the program and a person said of one mention. */
export interface JudgedTwice {
  said: SentimentLabel;
  answer: ReviewAnswer;
  /** How many mentions it stands for. */
  weight: number;
  /** The program's, in [0, 1]; null where the mention is gone. */
  confidence: number | null;
}

/** All answers to a brand's samples of weeks that began at or after `since`. */
export async function answeredReviews({ db }: Store, brandId: string, since: Date): Promise<JudgedTwice[]> {
  return db
    .select({
      said: sql<SentimentLabel>`${reviews.said}`,
      answer: sql<ReviewAnswer>`${reviews.answer}`,
      weight: reviews.weight,
      confidence: sql<
        number | null
      >`coalesce((${corrections.judged}->>'confidence')::real, ${mentions.confidence})`,
    })
    .from(reviews)
    .leftJoin(mentions, eq(mentions.id, reviews.mentionId))
    .leftJoin(
      corrections,
      and(
        eq(corrections.mentionId, reviews.mentionId),
        eq(corrections.kind, 'sentiment'),
        isNull(corrections.undoneAt),
      ),
    )
    .where(and(ofBrand(brandId), gte(reviews.week, since), isNotNull(reviews.answer)));
}

/** How many drawn mentions of a brand are still there and nobody has judged. */
export async function countOpenReviews({ db }: Store, brandId: string): Promise<number> {
  const [row] = await db
    .select({ count: count() })
    .from(reviews)
    .innerJoin(mentions, eq(mentions.id, reviews.mentionId))
    .where(and(ofBrand(brandId), isNull(reviews.answer)));
  return row?.count ?? 0;
}
