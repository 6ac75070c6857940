import { brandsOfMentions } from '../../../db/repos/mentions/change-mention.ts';
import { type Store, transaction } from '../../../db/store.ts';
import { groupBy } from '../../core/group-by.ts';
import { teaching } from '../give-word.ts';
import type { MentionAction } from './mention-action.ts';

/** Mentions that one transaction holds: readers and writers of the same counts wait no longer than for these. */
const BATCH = 100;

/**
 * Does `work` to mentions, a brand's at a time and oldest first, in transactions of a bounded size; where words on
 * relevance are given or taken back, the brand learns from each batch.
 *
 * @returns what came of the batches, and the brands whose mentions were worked on
 */
export async function inBatches<T>(
  store: Store,
  ids: readonly string[],
  action: MentionAction,
  at: Date,
  work: (tx: Store, batch: string[]) => Promise<T>,
): Promise<{ results: T[]; brandIds: string[] }> {
  const results: T[] = [];
  const byBrand = groupBy(await brandsOfMentions(store, ids), ({ brandId }) => brandId);
  for (const [brandId, mentions] of byBrand) {
    for (let from = 0; from < mentions.length; from += BATCH) {
      const batch = mentions.slice(from, from + BATCH).map(({ id }) => id);
      const done = (tx: Store) => work(tx, batch);
      results.push(
        action.kind === 'relevant'
          ? await teaching(store, brandId, at, done)
          : await transaction(store, done),
      );
    }
  }
  return { results, brandIds: [...byBrand.keys()] };
}
