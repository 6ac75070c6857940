import { and, desc, eq, isNull, lt, type SQL, sql } from 'drizzle-orm';
import type { Item } from '../../../src/core/item.ts';
import type { WordCondition } from '../../../src/core/word-condition.ts';
import { insertOf } from '../../recordset.ts';
import { items, itemWords, preferences } from '../../schema/index.ts';
import type { Store } from '../../store.ts';

/** Under this name it is kept how far back items that were stored before there was an index have got their words. */
const PROGRESS = 'item-words';

/** Before which id items may still lack words; `before` null: no item has been looked at. */
interface Progress {
  before: string | null;
  complete: boolean;
}

/** Puts down what items can be looked up by, in the place of what they were looked up by before. */
export async function writeItemWords(
  { db }: Store,
  rows: readonly { id: string; words: readonly string[] }[],
): Promise<void> {
  if (rows.length === 0) return;
  const written = rows.map(({ id, words }) => ({ id, words: words.map(quoted).join(' ') }));
  await db.execute(
    sql`${insertOf(itemWords, written)} on conflict (id) do update set words = excluded.words`,
  );
}

/** Whether the words of an item, in the column `words`, fulfil `condition`. */
export function wordsFulfil(words: SQL, condition: WordCondition): SQL {
  return sql`${words} @@ ${queryText(condition)}::tsquery`;
}

/** Whether every item has words: until then, whoever has none may hold anything. */
export async function haveAllWords(store: Store): Promise<boolean> {
  return (await progressOf(store)).complete;
}

/** The newest items that have no words yet, as far as they were not looked at. */
export async function itemsWithoutWords(store: Store, limit: number): Promise<Item[]> {
  const { before } = await progressOf(store);
  const rows = await store.db
    .select({ item: items })
    .from(items)
    .leftJoin(itemWords, eq(itemWords.id, items.id))
    .where(and(isNull(itemWords.id), before === null ? undefined : lt(items.id, before)))
    .orderBy(desc(items.id))
    .limit(limit);
  return rows.map(({ item }) => item);
}

/** Remembers that every item from `before` on has its words, or, where that is null, every item. */
export async function noteWordsBack({ db }: Store, before: string | null, now: Date): Promise<void> {
  const value: Progress = { before, complete: before === null };
  await db
    .insert(preferences)
    .values({ name: PROGRESS, value, updatedAt: now })
    .onConflictDoUpdate({ target: preferences.name, set: { value, updatedAt: now } });
}

async function progressOf({ db }: Store): Promise<Progress> {
  const [row] = await db.select().from(preferences).where(eq(preferences.name, PROGRESS));
  return (row?.value as Progress | undefined) ?? { before: null, complete: false };
}

function queryText(condition: WordCondition): string {
  if (condition.kind === 'word') return `${quoted(condition.text)}${condition.prefix ? ':*' : ''}`;
  const sign = condition.kind === 'and' ? ' & ' : ' | ';
  return `(${condition.children.map(queryText).join(sign)})`;
}

/** What both read as something else: few words have any of it, and telling so takes less than replacing nothing. */
const escaped = /['\\]/u;

/** A word as `tsvector` and `tsquery` read it, whatever is in it. */
function quoted(word: string): string {
  return escaped.test(word) ? `'${word.replace(/['\\]/gu, '$&$&')}'` : `'${word}'`;
}
