import { and, type SQL, sql } from 'drizzle-orm';
import { firstIdAt, timeOfId } from '../../../src/core/id.ts';
import { addMs } from '../../../src/core/time.ts';
import type { WordCondition } from '../../../src/core/word-condition.ts';
import { rowsOf } from '../../database.ts';
import { encodeCursor, idAfter } from '../../page.ts';
import { items, itemWords, mentions } from '../../schema/index.ts';
import type { Store } from '../../store.ts';
import { wordsFulfil } from '../items/item-words.ts';
import { type MentionSort, orders } from './mention-feed.ts';
import { conditions, type MentionFilter, readsItems } from './mention-filter.ts';

/** The mentions that are searched, in which order, and after which. */
export interface Searched {
  filter: MentionFilter;
  sort: MentionSort;
  /** As of a page of the same list; null: from its beginning. */
  cursor: string | null;
}

/** A mention that was come by, without what it says. */
export interface Passed {
  id: string;
  /** Leads to what comes after it. */
  cursor: string;
  /** Its item's words fulfil the condition, or are not known. */
  mayMatch: boolean;
}

interface Row {
  id: string;
  value: number | null;
  may_match: boolean;
}

/**
 * Goes through the next `limit` mentions one by one, in order: what there is to do where what is asked for stands in many
 * of them, or where words cannot tell (`condition` null).
 */
export async function passThrough(
  { db }: Store,
  searched: Searched,
  condition: WordCondition | null,
  limit: number,
): Promise<Passed[]> {
  const mayMatch =
    condition === null ? sql`true` : sql`(w.id is null or ${wordsFulfil(sql`w.words`, condition)})`;
  const words = condition === null ? sql`` : sql`left join ${itemWords} w on w.id = l.item_id`;
  const rows = await rowsOf<Row>(
    db,
    sql`select l.id, l.value, ${mayMatch} as may_match from (${inOrder(searched, undefined, limit)}) l ${words}
        order by l.place`,
  );
  return rows.map(passed);
}

/**
 * The next `limit` mentions whose items have the words, of those published since `from` (null: of all).
 *
 * @returns `items`: how many items have the words in that time, whatever the filter says
 */
export async function withWords(
  { db }: Store,
  searched: Searched,
  condition: WordCondition,
  from: Date | null,
  limit: number,
): Promise<{ passed: Passed[]; items: number }> {
  const { cursor, sort } = searched;
  // An item and its mentions have ids of the same millisecond, which decides by itself where to look.
  const newest = sort === '-publishedAt' && cursor !== null ? timeOfId(idAfter(cursor)) : null;
  const span = and(
    from === null ? undefined : sql`w.id >= ${firstIdAt(from)}::uuid`,
    newest === null ? undefined : sql`w.id < ${firstIdAt(addMs(newest, 1))}::uuid`,
    wordsFulfil(sql`w.words`, condition),
  );
  const found = and(
    sql`${mentions.itemId} in (select id from hits)`,
    from === null ? undefined : sql`${mentions.id} >= ${firstIdAt(from)}::uuid`,
  );
  const rows = await rowsOf<{ [Name in keyof Row]: Row[Name] | null } & { items: number }>(
    db,
    sql`with hits as materialized (select w.id from ${itemWords} w where ${span})
        select l.id, l.value, true as may_match, c.items
        from (select count(*)::int as items from hits) c left join (${inOrder(searched, found, limit)}) l on true
        order by l.place`,
  );
  return {
    passed: rows.flatMap(({ id, value }) => (id === null ? [] : [passed({ id, value, may_match: true })])),
    items: rows[0]?.items ?? 0,
  };
}

/** How many items have the words, counted no further than `atMost`. */
export async function countWithWords(
  { db }: Store,
  condition: WordCondition,
  atMost: number,
): Promise<number> {
  const [row] = await rowsOf<{ items: number }>(
    db,
    sql`select count(*)::int as items
        from (select from ${itemWords} w where ${wordsFulfil(sql`w.words`, condition)} limit ${atMost}) hits`,
  );
  return row?.items ?? 0;
}

function inOrder({ filter, sort, cursor }: Searched, further: SQL | undefined, limit: number): SQL {
  const { by, value, after } = orders[sort];
  const chosen = and(conditions(filter), further, cursor === null ? undefined : after(cursor));
  const order = sql.join(by, sql`, `);
  const besides =
    sort === '-reach' || readsItems(filter) ? sql`join ${items} on ${items.id} = ${mentions.itemId}` : sql``;
  return sql`select ${mentions.id} as id, ${mentions.itemId} as item_id, ${value ?? sql`null`} as value,
                    row_number() over (order by ${order}) as place
             from ${mentions} ${besides} ${chosen === undefined ? sql`` : sql`where ${chosen}`}
             order by ${order} limit ${limit}`;
}

function passed({ id, value, may_match }: Row): Passed {
  return { id, cursor: encodeCursor({ value, id }), mayMatch: may_match };
}
