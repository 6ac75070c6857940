import { and, eq, gte, inArray, lt, type SQL, sql } from 'drizzle-orm';
import { rowsOf } from '../../database.ts';
import { encodeCursor, idAfter, type Page, type PageRequest } from '../../page.ts';
import { items, mentions } from '../../schema/index.ts';
import type { Store } from '../../store.ts';
import { type MentionView, mentionsById } from '../mentions/mention-feed.ts';
import { conditions, type MentionFilter, readsItems } from '../mentions/mention-filter.ts';

/** What a brand's mentions, as far as a filter chooses them, say of one story: one of them, and how many more there are. */
export interface StoryCard {
  /** The one with the widest reach among the first; of equal ones the earliest. */
  mention: MentionView;
  /** Mentions besides it. */
  copies: number;
  /** Sites that have any of them, its own among them. */
  hosts: number;
}

/** The newest mention of a brand's story; a mention that tells none is one of its own. */
interface Leader {
  id: string;
  brandId: string;
  storyId: string | null;
}

/** Mentions that are gone through for one page: a story of more copies than that fills a page which is not full. */
const STRIDE = 2_000;
/** What is enough where most stories are told once, and looked at first. */
const SHORT_STRIDE = 200;
/** The first to tell a story, of whom the most read is shown. */
const FIRST = 50;

/**
 * A page of the stories that the chosen mentions tell, by the newest mention of each. Where one story fills what is gone
 * through at once, a page may be short or empty although there are more: `nextCursor` tells.
 */
export async function pageOfStoryCards(
  store: Store,
  filter: MentionFilter,
  request: PageRequest,
): Promise<Page<StoryCard>> {
  const before = request.cursor === null ? null : idAfter(request.cursor);
  const near = await leadersAfter(store, filter, before, request.limit + 1, SHORT_STRIDE);
  const isEnough = near.leaders.length > request.limit || near.last === null;
  const { leaders, last } = isEnough
    ? near
    : await leadersAfter(store, filter, before, request.limit + 1, STRIDE);
  const shown = leaders.slice(0, request.limit);
  const goesOn = leaders.length > request.limit ? (shown.at(-1)?.id ?? null) : last;
  return {
    items: await cardsOf(store, filter, shown),
    nextCursor: goesOn === null ? null : encodeCursor({ value: null, id: goesOn }),
  };
}

/** `last` is the oldest mention that was gone through; null where there is nothing after it. */
async function leadersAfter(
  { db }: Store,
  filter: MentionFilter,
  before: string | null,
  limit: number,
  stride: number,
): Promise<{ leaders: Leader[]; last: string | null }> {
  const after = before === null ? undefined : lt(mentions.id, before);
  const scanned = sql`
    select ${mentions.id} as id, ${mentions.brandId} as brand_id, ${mentions.storyId} as story_id
    from ${from(filter)} where ${and(conditions(filter), after) ?? sql`true`} order by ${mentions.id} desc limit ${stride}`;
  // Whatever has a newer mention that fits stood on an earlier page.
  const told =
    before === null
      ? sql``
      : sql`where not exists (
          select from ${from(filter)}
          where ${mentions.storyId} = newest.story_id and ${mentions.brandId} = newest.brand_id
            and ${and(conditions(filter), gte(mentions.id, before))})`;
  const rows = await rowsOf<{
    id: string | null;
    brand_id: string;
    story_id: string | null;
    last: string | null;
  }>(
    db,
    sql`with scanned as (${scanned}),
          newest as (
            select distinct on (brand_id, coalesce(story_id, id)) id, brand_id, story_id from scanned
            order by brand_id, coalesce(story_id, id), id desc
          ),
          leaders as (select * from newest ${told} order by id desc limit ${limit}),
          scan as (select case when count(*) = ${stride} then min(id::text) end as last from scanned)
        select leaders.*, scan.last from scan left join leaders on true order by id desc`,
  );
  const leaders = rows.flatMap(({ id, brand_id: brandId, story_id: storyId }) =>
    id === null ? [] : [{ id, brandId, storyId }],
  );
  return { leaders, last: rows[0]?.last ?? null };
}

async function cardsOf(
  store: Store,
  filter: MentionFilter,
  leaders: readonly Leader[],
): Promise<StoryCard[]> {
  const told = await facesOf(store, filter, leaders);
  const faces = leaders.map(({ id, brandId, storyId }) => ({
    id,
    copies: 0,
    hosts: 1,
    ...(storyId === null ? {} : told.get(`${brandId} ${storyId}`)),
  }));
  const views = await mentionsById(
    store,
    faces.map(({ id }) => id),
  );
  return faces.flatMap(({ id, copies, hosts }) => {
    const mention = views.get(id);
    return mention === undefined ? [] : [{ mention, copies, hosts }];
  });
}

/** How many mentions tell each story, and which of them is shown. */
async function facesOf(
  { db }: Store,
  filter: MentionFilter,
  leaders: readonly Leader[],
): Promise<Map<string, { id: string; copies: number; hosts: number }>> {
  const storyIds = leaders.flatMap(({ storyId }) => (storyId === null ? [] : [storyId]));
  if (storyIds.length === 0) return new Map();
  const ofStories = and(conditions(filter), inArray(mentions.storyId, storyIds));
  const rows = await rowsOf<{ brand_id: string; story_id: string; id: string; size: number; hosts: number }>(
    db,
    sql`with members as (
          select ${mentions.id} as id, ${mentions.itemId} as item_id, ${mentions.brandId} as brand_id,
                 ${mentions.storyId} as story_id, ${mentions.host} as host,
                 row_number() over (partition by ${mentions.brandId}, ${mentions.storyId} order by ${mentions.id}) as place
          from ${from(filter)} where ${ofStories}
        ),
        sizes as (
          select brand_id, story_id, count(*)::int as size, count(distinct coalesce(host, ''))::int as hosts
          from members group by brand_id, story_id
        ),
        faces as (
          select distinct on (m.brand_id, m.story_id) m.brand_id, m.story_id, m.id
          from members m join ${items} on ${items.id} = m.item_id where m.place <= ${FIRST}
          order by m.brand_id, m.story_id, ${items.reach} desc nulls last, m.id
        )
        select * from sizes join faces using (brand_id, story_id)`,
  );
  return new Map(
    rows.map(({ brand_id, story_id, id, size, hosts }) => [
      `${brand_id} ${story_id}`,
      { id, hosts, copies: size - 1 },
    ]),
  );
}

function from(filter: MentionFilter): SQL {
  return readsItems(filter)
    ? sql`${mentions} join ${items} on ${eq(items.id, mentions.itemId)}`
    : sql`${mentions}`;
}
