import { and, asc, desc, eq, gt, gte, inArray, isNull, lte, or, sql } from 'drizzle-orm';
import type { SentimentLabel } from '../../../src/core/sentiment.ts';
import type { Intent } from '../../../src/core/tone.ts';
import { items, mentions } from '../../schema/index.ts';
import type { Store } from '../../store.ts';

/** A negative mention that nobody answered. */
export interface Waiting {
  id: string;
  sentiment: SentimentLabel;
  firstSeenAt: Date;
  storyId: string | null;
  author: string | null;
  host: string | null;
}

/**
 * A brand's fresh negative mentions that came in (after, until], were written for one of `intents` or may be seen by
 * `leastReach` people (null: only the former), and were neither answered nor put aside: widest reach first.
 */
export async function waitingMentions(
  { db }: Store,
  brandId: string,
  asked: { after: Date; until: Date; intents: readonly Intent[]; leastReach: number | null },
): Promise<Waiting[]> {
  const { id, sentiment, firstSeenAt, storyId, author, host } = mentions;
  const { after, until, intents, leastReach } = asked;
  return db
    .select({ id, sentiment, firstSeenAt, storyId, author, host })
    .from(mentions)
    .innerJoin(items, eq(items.id, mentions.itemId))
    .where(
      and(
        eq(mentions.brandId, brandId),
        eq(mentions.relevant, true),
        eq(mentions.historic, false),
        eq(sentiment, 'negative'),
        inArray(mentions.status, ['new', 'seen']),
        isNull(mentions.response),
        isNull(items.removedAt),
        gt(firstSeenAt, after),
        lte(firstSeenAt, until),
        // What was published long before is no longer waited for; it keeps the search within an index.
        gte(mentions.publishedAt, after),
        or(
          inArray(mentions.intent, [...intents]),
          leastReach === null ? undefined : gte(items.reach, leastReach),
        ),
      ),
    )
    .orderBy(desc(sql`coalesce(${items.reach}, 0)`), asc(mentions.score), asc(mentions.id));
}
