import { itemsBefore } from '../../db/repos/items.ts';
import type { Store } from '../../db/store.ts';
import { compileMatcher, type Matcher } from '../analysis/match/matcher.ts';
import type { Item } from '../core/item.ts';

export interface QueryPreview {
  scanned: number;
  /** There are older items that were not looked at. */
  truncated: boolean;
  matched: number;
  /** The newest that match. */
  shown: Item[];
}

/** Stored items looked at, at most: a few hundred milliseconds of matching. */
const MOST_SCANNED = 5_000;
const BATCH = 500;
const SHOWN = 20;

/** What a query would have found among the newest stored items. @throws {QueryError} when it cannot be read */
export async function previewQuery(
  store: Store,
  query: string,
  mostScanned = MOST_SCANNED,
): Promise<QueryPreview> {
  const matcher = compileMatcher(new Map([['query', query]]));
  const preview: QueryPreview = { scanned: 0, truncated: false, matched: 0, shown: [] };
  let before: string | null = null;
  for (;;) {
    const left = mostScanned - preview.scanned;
    // One item more than may be looked at tells whether there are any.
    const items: Item[] = await itemsBefore(store, before, Math.min(BATCH, left + 1));
    for (const item of items.slice(0, left)) look(matcher, item, preview);
    before = items.at(-1)?.id ?? null;
    if (items.length > left) return { ...preview, truncated: true };
    if (items.length < BATCH) return preview;
  }
}

function look(matcher: Matcher, item: Item, preview: QueryPreview): void {
  preview.scanned += 1;
  if (matcher.match(item).length === 0) return;
  preview.matched += 1;
  if (preview.shown.length < SHOWN) preview.shown.push(item);
}
