import { itemsAfter } from '../../../db/repos/items/items.ts';
import { deleteMentions, insertMentions } from '../../../db/repos/mentions/mentions.ts';
import { transaction } from '../../../db/store.ts';
import { firstIdAt } from '../../core/id.ts';
import { addMs, DAY } from '../../core/time.ts';
import { withAuthors } from '../authors/with-authors.ts';
import type { PipelineContext } from '../context.ts';
import { withEchoes } from '../understand/with-echoes.ts';
import { withStories } from '../understand/with-stories.ts';
import { mentionsIn } from './mentions-in.ts';

/** How far back a new or changed query is looked for. */
const REACH = 90 * DAY;
const BATCH = 200;

/**
 * Finds a brand in the items that are stored already: for one that was added later, or whose query was changed.
 * What matches no longer is taken away, except where a person has said something about it. What was stored before the
 * search began is historic for the brand: nobody listened for it then. Says how many were found.
 *
 * @throws the reason of `signal`, when it ends the search before it is through
 */
export async function rematchBrand(
  context: Pick<PipelineContext, 'store' | 'clock' | 'scorer' | 'brands'>,
  brandId: string,
  signal: AbortSignal,
): Promise<number> {
  const watched = await context.brands.current();
  const begun = context.clock.now();
  let after = firstIdAt(addMs(begun, -REACH));
  let found = 0;
  for (;;) {
    signal.throwIfAborted();
    const items = await itemsAfter(context.store, after, BATCH);
    const last = items.at(-1);
    if (last === undefined) return found;
    after = last.id;
    const matching = items.flatMap((item) =>
      mentionsIn(item, watched, context.scorer, item.firstSeenAt <= begun).filter(
        (mention) => mention.brandId === brandId,
      ),
    );
    const kept = new Set(matching.map((mention) => mention.itemId));
    // An item that its author took away says nothing any more; that it was a mention stays counted.
    const there = items.filter(({ removedAt }) => removedAt === null);
    const dropped = there.map((item) => item.id).filter((id) => !kept.has(id));
    // Not in one transaction: each locks rollups in their order, both together would not.
    await transaction(context.store, (tx) => deleteMentions(tx, brandId, dropped));
    const told = await withStories(context.store, items, matching);
    const added = await transaction(context.store, async (tx) =>
      insertMentions(tx, await withEchoes(tx, items, await withAuthors(tx, items, told))),
    );
    found += added.length;
  }
}
