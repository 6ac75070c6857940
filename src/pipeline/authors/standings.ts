import { sayingsOf } from '../../../db/repos/authors/author-history.ts';
import type { Store } from '../../../db/store.ts';
import { type Standing, standingOf, type Turn, turnsOf } from '../../analysis/author/standing.ts';
import { groupBy } from '../../core/group-by.ts';

/** How an author stands to a brand, and how that came about. */
export interface AuthorStanding {
  standing: Standing | null;
  turns: Turn[];
}

/** An author's mind is told from so many of the latest mentions. */
const LATEST = 200;

/** How each of some authors stands to a brand; who never spoke of it is left out. */
export async function standingsWith(
  store: Store,
  authorIds: readonly string[],
  brandId: string,
): Promise<Map<string, AuthorStanding>> {
  const said = groupBy(await sayingsOf(store, authorIds, brandId, LATEST), ({ authorId }) => authorId);
  return new Map(
    [...said].map(([id, sayings]) => [id, { standing: standingOf(sayings), turns: turnsOf(sayings) }]),
  );
}
