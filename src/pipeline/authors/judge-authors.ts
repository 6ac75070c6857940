import {
  type AuthoredItem,
  authorsHeard,
  latestOfAuthors,
  recordAutomation,
} from '../../../db/repos/authors/authors.ts';
import type { Store } from '../../../db/store.ts';
import { automationOf, LEAST_POSTINGS } from '../../analysis/author/automation.ts';
import { isLinkOnly, type Posting } from '../../analysis/author/posting.ts';
import { groupBy } from '../../core/group-by.ts';
import { firstIdAt } from '../../core/id.ts';

/** Authors looked at together, and how much of each. */
const BATCH = 25;
const LATEST = 200;

/**
 * Says of every author of whom something was heard since `since` how likely it is that no person writes, from the latest
 * 200 mentions of each. Authors of less than ten mentions are left alone. Says how many were judged.
 *
 * @throws the reason of `signal`, when it ends the work before it is through
 */
export async function judgeAuthors(store: Store, since: Date, signal: AbortSignal): Promise<number> {
  let after = firstIdAt(new Date(0));
  let judged = 0;
  for (;;) {
    signal.throwIfAborted();
    const heard = await authorsHeard(store, { since, least: LEAST_POSTINGS, after, limit: BATCH });
    const last = heard.at(-1);
    if (last === undefined) return judged;
    after = last.id;
    const ids = heard.map(({ id }) => id);
    const items = groupBy(await latestOfAuthors(store, ids, LATEST), ({ authorId }) => authorId);
    const found = heard.map(({ id, name }) => {
      const { probability, signs } = automationOf(name, postingsOf(items.get(id) ?? []));
      return { id, automation: probability, automationSigns: signs };
    });
    await recordAutomation(store, found);
    judged += found.length;
  }
}

/** What was published, in order of time; an item that names several brands is one. */
function postingsOf(items: readonly AuthoredItem[]): Posting[] {
  const byItem = new Map(items.map((item) => [item.itemId, item]));
  return [...byItem.values()]
    .map(({ publishedAt, fingerprint, storyId, text }) => ({
      at: publishedAt,
      fingerprint,
      storyId,
      isLinkOnly: isLinkOnly(text),
    }))
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}
