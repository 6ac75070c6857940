import type { PageRequest } from '../../../db/page.ts';
import { pageOfStoryMentions, type StoryMention } from '../../../db/repos/stories/story-detail.ts';
import type { Store } from '../../../db/store.ts';
import { copiedFrom, type Origin } from '../../analysis/story/copied-from.ts';

/** A mention in its story, and whom it most likely has it from; null for the first, and where that cannot be told. */
export interface ToldMention extends StoryMention {
  /** The mention it has it from. */
  origin: Origin | null;
}

/** A page of a story in order of time. Whom a mention copied is looked for among those before it on the page. */
export async function storyTold(
  store: Store,
  storyId: string,
  request: PageRequest,
): Promise<{ items: ToldMention[]; nextCursor: string | null }> {
  const page = await pageOfStoryMentions(store, storyId, request);
  // An item that names two brands is told once.
  const firstOf = new Map(page.items.toReversed().map((mention) => [mention.itemId, mention]));
  const tellings = page.items.filter((mention) => firstOf.get(mention.itemId) === mention);
  const origins = copiedFrom(tellings);
  const items = page.items.map((mention) => ({
    ...mention,
    origin: origins.get(firstOf.get(mention.itemId)?.id ?? '') ?? null,
  }));
  return { items, nextCursor: page.nextCursor };
}
