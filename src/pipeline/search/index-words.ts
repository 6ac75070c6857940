import {
  haveAllWords,
  itemsWithoutWords,
  noteWordsBack,
  writeItemWords,
} from '../../../db/repos/items/item-words.ts';
import { type Store, transaction } from '../../../db/store.ts';
import { itemWords } from '../../analysis/match/item-words.ts';
import type { Item } from '../../core/item.ts';

/** Items that are given words in one go: about 50 ms of work. */
const BATCH = 500;

/** Puts down what searches find `items` by. Must run in the transaction that stores what they say. */
export async function indexWords(store: Store, items: readonly Item[]): Promise<void> {
  await writeItemWords(
    store,
    items.map((item) => ({ id: item.id, words: itemWords(item) })),
  );
}

/**
 * Gives words to some of the items that were stored before there were any, the newest first. True when every item has
 * its words.
 */
export async function fillWords(store: Store, now: Date, limit = BATCH): Promise<boolean> {
  if (await haveAllWords(store)) return true;
  return transaction(store, async (tx) => {
    const items = await itemsWithoutWords(tx, limit);
    await indexWords(tx, items);
    const last = items.length < limit ? null : (items.at(-1)?.id ?? null);
    await noteWordsBack(tx, last, now);
    return last === null;
  });
}
