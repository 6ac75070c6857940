import type { Store } from '../../db/store.ts';
import { compileMatcher, type QueryMatch } from '../analysis/match/matcher.ts';
import type { FetchedItem } from '../core/item.ts';
import { type Scan, scanItems } from './scan-items.ts';

/** An item that a query finds or not, and where its words stand in it. */
export interface Example extends Pick<FetchedItem, 'title' | 'text' | 'url' | 'publishedAt' | 'author'> {
  spans: QueryMatch['spans'];
}

/** Items of one lot: how many, and the newest of them. */
export interface Lot {
  count: number;
  examples: Example[];
}

/** What a query finds among items, and what it would change about what another one finds. */
export interface QueryComparison {
  found: Lot;
  /** Not found. */
  left: Lot;
  /** Found by it and not by the other; null where there is no other. */
  gained: Lot | null;
  /** Found by the other and no more by it; null likewise. */
  lost: Lot | null;
}

const SHOWN = 5;

/**
 * What `query` finds among the newest stored items, compared with what `before` finds.
 *
 * @throws {QueryError} when `query` cannot be read
 */
export async function compareInStore(
  store: Store,
  query: string,
  before: string | null,
): Promise<QueryComparison & Scan> {
  const look = comparer(query, before);
  const scan = await scanItems(store, look.at);
  return { ...look.seen, ...scan };
}

/** What `query` finds among `items`, newest first. @throws {QueryError} when it cannot be read */
export function findAmong(items: readonly FetchedItem[], query: string): QueryComparison {
  const look = comparer(query, null);
  for (const item of items) look.at(item);
  return look.seen;
}

function comparer(
  query: string,
  before: string | null,
): { at(item: FetchedItem): void; seen: QueryComparison } {
  const queries = new Map([['now', query]]);
  if (before !== null) queries.set('before', before);
  const matcher = compileMatcher(queries);
  const lot = (): Lot => ({ count: 0, examples: [] });
  const compared = before === null ? null : { gained: lot(), lost: lot() };
  const seen = { found: lot(), left: lot(), gained: compared?.gained ?? null, lost: compared?.lost ?? null };
  return {
    seen,
    at(item) {
      const matches = matcher.match(item);
      const now = matches.find(({ id }) => id === 'now');
      const then = matches.find(({ id }) => id === 'before');
      put(now === undefined ? seen.left : seen.found, item, now);
      if (compared === null || (now === undefined) === (then === undefined)) return;
      put(now === undefined ? compared.lost : compared.gained, item, now ?? then);
    },
  };
}

function put(lot: Lot, item: FetchedItem, match: QueryMatch | undefined): void {
  lot.count += 1;
  if (lot.examples.length >= SHOWN) return;
  const { title, text, url, publishedAt, author } = item;
  lot.examples.push({ title, text, url, publishedAt, author, spans: match?.spans ?? [] });
}
