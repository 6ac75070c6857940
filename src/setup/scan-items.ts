import { itemsBefore } from '../../db/repos/items/items.ts';
import type { Store } from '../../db/store.ts';
import type { Item } from '../core/item.ts';

/** Stored items, and characters in them, looked at, at most: about a second of matching. */
const MOST_SCANNED = 5_000;
const MOST_READ = 10_000_000;
const BATCH = 500;

export interface Scan {
  scanned: number;
  /** There are older items that were not looked at. */
  truncated: boolean;
}

/** Shows the newest stored items to `look`, newest first, in bounded time and memory. */
export async function scanItems(
  store: Store,
  look: (item: Item) => void,
  mostScanned = MOST_SCANNED,
): Promise<Scan> {
  let before: string | null = null;
  let scanned = 0;
  let read = 0;
  for (;;) {
    // One item more than may be looked at tells whether there are any.
    const items: Item[] = await itemsBefore(store, before, Math.min(BATCH, mostScanned - scanned + 1));
    for (const item of items) {
      if (scanned === mostScanned || read >= MOST_READ) return { scanned, truncated: true };
      look(item);
      scanned += 1;
      read += item.text.length;
    }
    before = items.at(-1)?.id ?? null;
    if (items.length < BATCH) return { scanned, truncated: false };
  }
}
