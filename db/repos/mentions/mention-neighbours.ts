import { and, asc, desc, eq, gt, isNull, lt, ne, or, type SQL, sql } from 'drizzle-orm';
import { items, mentions } from '../../schema/index.ts';
import type { Store } from '../../store.ts';
import type { MentionSort, MentionView } from './mention-feed.ts';
import { conditions, type MentionFilter } from './mention-filter.ts';

/** The mentions before and after one in a list; null where it begins or ends. */
export interface Neighbours {
  before: string | null;
  after: string | null;
}

interface Way {
  /** What stands on that side of a mention. */
  beyond: (mention: MentionView) => SQL | undefined;
  by: SQL[];
}

const reach = sql`coalesce(${items.reach}, 0)`;
const scoreOf = ({ score }: MentionView) => sql`${Math.fround(score)}::real`;

const ways: Record<MentionSort, Record<keyof Neighbours, Way>> = {
  '-publishedAt': {
    before: { beyond: ({ id }) => gt(mentions.id, id), by: [asc(mentions.id)] },
    after: { beyond: ({ id }) => lt(mentions.id, id), by: [desc(mentions.id)] },
  },
  '-reach': {
    before: {
      beyond: ({ reach: of, id }) => sql`(${reach}, ${mentions.id}) > (${of ?? 0}::integer, ${id}::uuid)`,
      by: [asc(reach), asc(mentions.id)],
    },
    after: {
      beyond: ({ reach: of, id }) => sql`(${reach}, ${mentions.id}) < (${of ?? 0}::integer, ${id}::uuid)`,
      by: [desc(reach), desc(mentions.id)],
    },
  },
  score: {
    before: {
      beyond: (one) =>
        or(
          sql`${mentions.score} < ${scoreOf(one)}`,
          and(sql`${mentions.score} = ${scoreOf(one)}`, gt(mentions.id, one.id)),
        ),
      by: [desc(mentions.score), asc(mentions.id)],
    },
    after: {
      beyond: (one) =>
        or(
          sql`${mentions.score} > ${scoreOf(one)}`,
          and(sql`${mentions.score} = ${scoreOf(one)}`, lt(mentions.id, one.id)),
        ),
      by: [asc(mentions.score), desc(mentions.id)],
    },
  },
};

/**
 * What comes before and after `mention` in the list that a filter and an order make, whether or not the mention still
 * stands in it. With `otherStories` its copies are passed over.
 */
export async function neighboursOf(
  store: Store,
  mention: MentionView,
  { filter, sort, otherStories }: { filter: MentionFilter; sort: MentionSort; otherStories: boolean },
): Promise<Neighbours> {
  const elsewhere =
    otherStories && mention.storyId !== null
      ? or(isNull(mentions.storyId), ne(mentions.storyId, mention.storyId))
      : undefined;
  const next = async ({ beyond, by }: Way): Promise<string | null> => {
    const [row] = await store.db
      .select({ id: mentions.id })
      .from(mentions)
      .innerJoin(items, eq(items.id, mentions.itemId))
      .where(and(conditions(filter), beyond(mention), elsewhere))
      .orderBy(...by)
      .limit(1);
    return row?.id ?? null;
  };
  const { before, after } = ways[sort];
  return { before: await next(before), after: await next(after) };
}
