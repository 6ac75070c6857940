import type { Store } from '../../db/store.ts';
import { clausesOf } from '../analysis/match/clauses.ts';
import { compileMatcher, type Matcher } from '../analysis/match/matcher.ts';
import type { Item } from '../core/item.ts';
import { scanItems } from './scan-items.ts';

/** What one clause of the query does among the items looked at. */
export interface ClausePreview {
  query: string;
  position: number;
  /** Items in which the clause itself holds. */
  items: number;
  /** Matches there are only because of it; null when the query says nothing without it. */
  gained: number | null;
  /** Items that would match were it not for it; null likewise. */
  lost: number | null;
}

export interface QueryPreview {
  scanned: number;
  /** There are older items that were not looked at. */
  truncated: boolean;
  matched: number;
  /** The newest that match. */
  shown: Item[];
  clauses: ClausePreview[];
}

const MOST_CLAUSES = 30;
const SHOWN = 20;

/** What a query would have found among the newest stored items. @throws {QueryError} when it cannot be read */
export async function previewQuery(store: Store, query: string, mostScanned?: number): Promise<QueryPreview> {
  const look = looker(query);
  const { scanned, truncated } = await scanItems(store, (item) => look.at(item), mostScanned);
  return { ...look.seen, scanned, truncated };
}

/** Judges items by the query, by each of its clauses, and by the query without each. */
function looker(query: string): {
  at(item: Item): void;
  seen: Pick<QueryPreview, 'matched' | 'shown' | 'clauses'>;
} {
  const clauses = clausesOf(query, MOST_CLAUSES);
  const matcher: Matcher = compileMatcher(
    new Map([
      ['query', query],
      ...clauses.map((clause, i): [string, string] => [`clause ${i}`, clause.query]),
      ...clauses.flatMap(({ without }, i): [string, string][] =>
        without === null ? [] : [[`without ${i}`, without]],
      ),
    ]),
  );
  const seen = {
    matched: 0,
    shown: [] as Item[],
    clauses: clauses.map(({ query, position, without }): ClausePreview => {
      const unknown = without === null ? null : 0;
      return { query, position, items: 0, gained: unknown, lost: unknown };
    }),
  };
  return {
    seen,
    at(item) {
      const held = new Set(matcher.match(item).map(({ id }) => id));
      const matches = held.has('query');
      for (const [i, clause] of seen.clauses.entries()) {
        if (held.has(`clause ${i}`)) clause.items += 1;
        if (clause.gained === null || clause.lost === null || matches === held.has(`without ${i}`)) continue;
        if (matches) clause.gained += 1;
        else clause.lost += 1;
      }
      if (!matches) return;
      seen.matched += 1;
      if (seen.shown.length < SHOWN) seen.shown.push(item);
    },
  };
}
