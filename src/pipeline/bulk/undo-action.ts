import { findBulkAction, markUndone } from '../../../db/repos/mentions/bulk-actions.ts';
import { lockMentions, type Word } from '../../../db/repos/mentions/change-mention.ts';
import type { Store } from '../../../db/store.ts';
import { addMs } from '../../core/time.ts';
import { putWord } from '../give-word.ts';
import { UNDONE_WITHIN } from './act-on-mentions.ts';
import { inBatches } from './in-batches.ts';
import type { MentionAction } from './mention-action.ts';
import { wayBack } from './way-back.ts';

/** What came of undoing. */
export interface Undone {
  action: MentionAction;
  /** Mentions that are again what they were. */
  undone: number;
  /** Mentions that are gone, or that somebody has changed since: they were left alone. */
  skipped: number;
  brandIds: string[];
}

/**
 * Undoes exactly what an action changed. Null when there is no such action, when it was undone already, or when that was
 * too long ago (`UNDONE_WITHIN`). Cut short, it can be asked for again: what is back already is passed over.
 */
export async function undoAction(store: Store, id: string, word: Word): Promise<Undone | null> {
  const done = await findBulkAction(store, id);
  if (done === null || done.undoneAt !== null || done.at <= addMs(word.at, -UNDONE_WITHIN)) return null;
  const action = JSON.parse(done.action) as MentionAction;
  const before = new Map(done.before.map((one) => [one.id, one]));
  const { results, brandIds } = await inBatches(
    store,
    [...before.keys()],
    action,
    word.at,
    async (tx, batch) => {
      let undone = 0;
      for (const mention of await lockMentions(tx, batch)) {
        const was = before.get(mention.id);
        const back = was && (await wayBack(tx, mention, was, action, done));
        if (!back) continue;
        await putWord(tx, mention.id, back.change, { ...word, by: back.by ?? word.by });
        undone += 1;
      }
      return undone;
    },
  );
  await markUndone(store, id, word.at);
  const undone = results.reduce((sum, count) => sum + count, 0);
  return { action, undone, skipped: before.size - undone, brandIds };
}
