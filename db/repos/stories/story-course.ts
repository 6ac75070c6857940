import { and, asc, countDistinct, eq, inArray, sql } from 'drizzle-orm';
import { inScope } from '../../in-scope.ts';
import { engagementSnapshots, mentions } from '../../schema/index.ts';
import type { Store } from '../../store.ts';

/** How many relevant mentions tell a story in each span between one of `bounds` (ascending) and the next. */
export async function storyCounts(
  { db }: Store,
  storyId: string,
  bounds: readonly Date[],
): Promise<number[]> {
  const thresholds = `{${bounds.map((bound) => bound.toISOString()).join(',')}}`;
  const rows = await db
    .select({
      span: sql<number>`width_bucket(${mentions.publishedAt}, ${thresholds}::timestamptz[])`
        .mapWith(Number)
        .as('span'),
      count: sql<number>`count(*)`.mapWith(Number),
    })
    .from(mentions)
    .where(ofStory(storyId))
    .groupBy(sql`span`);
  const counts = new Map(rows.map(({ span, count }) => [span, count]));
  return bounds.slice(1).map((_, index) => counts.get(index + 1) ?? 0);
}

/** How many people tell a story; those without a name are told apart by site. */
export async function storyAuthors({ db }: Store, storyId: string): Promise<number> {
  const [row] = await db
    .select({ authors: countDistinct(sql`coalesce(${mentions.author}, ${mentions.host})`) })
    .from(mentions)
    .where(ofStory(storyId));
  return row?.authors ?? 0;
}

/** Reactions to one item as they were counted at one time: likes, shares and comments together. */
export interface CountedReactions {
  itemId: string;
  at: Date;
  reactions: number;
}

/** More than these change no line that anybody can see. */
const MOST_COUNTS = 5_000;

/** Every change that was seen in the reactions to the items that tell a story, in order of time. */
export async function storyReactions({ db }: Store, storyId: string): Promise<CountedReactions[]> {
  const { itemId, at, likes, shares, comments } = engagementSnapshots;
  const items = db.select({ id: mentions.itemId }).from(mentions).where(ofStory(storyId));
  return db
    .select({
      itemId,
      at,
      reactions:
        sql<number>`coalesce(${likes}, 0) + coalesce(${shares}, 0) + coalesce(${comments}, 0)`.mapWith(
          Number,
        ),
    })
    .from(engagementSnapshots)
    .where(inArray(itemId, items))
    .orderBy(asc(at), asc(itemId))
    .limit(MOST_COUNTS);
}

function ofStory(storyId: string) {
  return and(eq(mentions.storyId, storyId), eq(mentions.relevant, true), inScope(mentions.brandId));
}
