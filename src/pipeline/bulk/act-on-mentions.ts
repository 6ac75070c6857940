import { beginBulkAction, keepBefore } from '../../../db/repos/mentions/bulk-actions.ts';
import { lockMentions, type Word } from '../../../db/repos/mentions/change-mention.ts';
import type { MentionBefore } from '../../../db/schema/views.ts';
import type { Store } from '../../../db/store.ts';
import { newId } from '../../core/id.ts';
import { addMs, DAY } from '../../core/time.ts';
import { putWord } from '../give-word.ts';
import { inBatches } from './in-batches.ts';
import { beforeOf, changeBy, type MentionAction } from './mention-action.ts';

/** What came of an action; under `id` it can be undone. */
export interface Acted {
  id: string;
  /** Mentions that are other than before; the rest were so already. */
  changed: number;
  brandIds: string[];
}

/** How long what was done can be undone, in milliseconds. */
export const UNDONE_WITHIN = DAY;

/** Most mentions that one action is done to: some 5 ms each. */
export const MOST_AT_ONCE = 500;

/**
 * Does one thing to many mentions, as if a person did it to each: rollups stay true and brands learn. What each was before
 * is kept with the same transaction, so whatever was done can be undone, even if the rest was cut short.
 *
 * @param ids at most {@link MOST_AT_ONCE}; those that are not there are passed over
 */
export async function actOnMentions(
  store: Store,
  ids: readonly string[],
  action: MentionAction,
  word: Word,
): Promise<Acted> {
  const id = newId(word.at);
  await beginBulkAction(
    store,
    { id, ...word, action: JSON.stringify(action) },
    addMs(word.at, -UNDONE_WITHIN),
  );
  const { results, brandIds } = await inBatches(store, ids, action, word.at, async (tx, batch) => {
    const before: MentionBefore[] = [];
    for (const mention of await lockMentions(tx, batch)) {
      const change = changeBy(action, mention);
      if (change === null) continue;
      await putWord(tx, mention.id, change, word);
      before.push(beforeOf(mention, change));
    }
    await keepBefore(tx, id, before);
    return before.length;
  });
  return { id, changed: results.reduce((sum, count) => sum + count, 0), brandIds };
}
