import type { KnownItem as KnownName } from '../../../crawlers/connector.ts';
import { connectorById } from '../../../crawlers/registry.ts';
import { findKnown } from '../../../db/repos/items/known-items.ts';
import { eraseItems, markRemoved } from '../../../db/repos/items/removals.ts';
import { itemsWithRevisions } from '../../../db/repos/items/revisions.ts';
import { transaction } from '../../../db/store.ts';
import { identityKeys } from '../../analysis/identity/identity-keys.ts';
import type { Source } from '../../core/source.ts';
import type { PipelineContext } from '../context.ts';
import { indexWords } from '../search/index-words.ts';

type RemovalContext = Pick<PipelineContext, 'store' | 'clock'>;
type Origin = Pick<Source, 'id' | 'connector'>;

/**
 * Takes away what a source says its authors deleted: each item keeps the time, and what it said is erased where the
 * terms of its source ask that. Mentions go on being counted. Only items that a source of the same connector brought
 * are taken away; says how many.
 */
export async function removeItems(
  context: RemovalContext,
  origin: Origin,
  names: readonly KnownName[],
): Promise<number> {
  const keys = names.flatMap(({ guid, url }) => namesOf(guid, url, origin.id));
  const known = await findKnown(context.store, keys);
  const ids = [...known.values()]
    .filter(({ connector }) => connector === origin.connector)
    .map(({ id }) => id);
  if (ids.length === 0) return 0;
  const erases = connectorById(origin.connector)?.erasesRemoved === true;
  return transaction(context.store, async (tx) => {
    const removed = await markRemoved(tx, [...new Set(ids)].sort(), context.clock.now());
    if (erases) {
      await eraseItems(tx, removed);
      const left = await itemsWithRevisions(tx, removed);
      await indexWords(
        tx,
        left.map(({ item }) => item),
      );
    }
    return removed.length;
  });
}

/** The keys of an item of which nothing is known but its names. */
function namesOf(guid: string | null, url: string | null, scope: string): string[] {
  if (guid === null && url === null) return [];
  const item = {
    guid,
    url,
    title: null,
    text: '',
    html: null,
    author: null,
    publishedAt: null,
    updatedAt: null,
  };
  const rest = { rating: null, language: null, reach: null, engagement: null };
  return identityKeys({ ...item, ...rest }, { sourceKey: scope });
}
