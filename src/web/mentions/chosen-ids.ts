import { chosenIds, withTheirCopies } from '../../../db/repos/mentions/chosen-mentions.ts';
import type { Store } from '../../../db/store.ts';
import { isId } from '../../core/is-id.ts';
import { MOST_AT_ONCE } from '../../pipeline/bulk/act-on-mentions.ts';
import { type MentionSearch, searchMentions } from '../../pipeline/search/search-mentions.ts';

/** Mentions fetched at once while a search goes on. */
const PAGE = 200;

/** The mentions that a form of the list chooses: what is ticked, all on the page, or all that fit; at most as many as one action takes. */
export async function idsChosen(
  store: Store,
  values: (name: string) => string[],
  filter: MentionSearch,
): Promise<string[]> {
  const scopes = values('scope');
  if (scopes.includes('all')) return allThatFit(store, filter);
  const ids = values(scopes.includes('shown') ? 'shown' : 'id')
    .filter(isId)
    .slice(0, MOST_AT_ONCE);
  return values('copies').includes('yes') ? withTheirCopies(store, ids, filter, MOST_AT_ONCE) : ids;
}

async function allThatFit(store: Store, filter: MentionSearch): Promise<string[]> {
  if (filter.q === undefined) return chosenIds(store, filter, MOST_AT_ONCE);
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof searchMentions>> = await searchMentions(
      store,
      filter,
      '-publishedAt',
      { limit: PAGE, cursor },
    );
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor;
  } while (cursor !== null && ids.length < MOST_AT_ONCE);
  return ids.slice(0, MOST_AT_ONCE);
}
