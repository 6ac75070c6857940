import type { NewMention } from '../../../db/repos/mentions/mentions.ts';
import type { Store } from '../../../db/store.ts';
import type { Item } from '../../core/item.ts';
import { claimStories } from './claim-stories.ts';

/**
 * `mentions`, each with the story that its item tells. Not to be called in a transaction: see {@link claimStories}.
 *
 * @param items those that the mentions are of, and perhaps others, which are left alone
 */
export async function withStories(
  store: Store,
  items: readonly Item[],
  mentions: readonly NewMention[],
): Promise<NewMention[]> {
  const mentioned = new Set(mentions.map(({ itemId }) => itemId));
  const stories = await claimStories(
    store,
    items.filter(({ id }) => mentioned.has(id)),
  );
  return mentions.map((mention) => ({ ...mention, storyId: stories.get(mention.itemId) ?? null }));
}
