import { type MentionView, pageOfMentions } from '../../../db/repos/mentions/mention-feed.ts';
import { type Neighbours, neighboursOf } from '../../../db/repos/mentions/mention-neighbours.ts';
import { hostsOfStory } from '../../../db/repos/stories/story-detail.ts';
import type { Store } from '../../../db/store.ts';
import { totalMentions } from '../../core/metrics.ts';
import { type FeedQuery, showsStories } from './feed-query.ts';

/** What stands around a mention. */
export interface Surroundings {
  /** In the list one came from; null for searches, whose order only searching tells. */
  neighbours: Neighbours | null;
  /** Null where it tells no story that others tell. */
  story: { id: string; mentions: number; hosts: number } | null;
  /** What its author said of the brand besides, newest first. */
  alsoSaid: MentionView[];
}

/** So much of what an author said besides is shown. */
const ALSO = 4;

export async function loadSurroundings(
  store: Store,
  mention: MentionView,
  query: FeedQuery,
): Promise<Surroundings> {
  const { filter, sort } = query;
  const neighbours =
    filter.q === undefined
      ? await neighboursOf(store, mention, { filter, sort, otherStories: showsStories(query) })
      : null;
  return { neighbours, story: await storyOf(store, mention), alsoSaid: await alsoSaidBy(store, mention) };
}

async function storyOf(store: Store, { storyId }: MentionView): Promise<Surroundings['story']> {
  if (storyId === null) return null;
  const hosts = await hostsOfStory(store, storyId);
  const mentions = hosts.reduce((sum, counts) => sum + totalMentions(counts), 0);
  return mentions < 2 ? null : { id: storyId, mentions, hosts: hosts.length };
}

async function alsoSaidBy(store: Store, { id, authorId, brandId }: MentionView): Promise<MentionView[]> {
  if (authorId === null) return [];
  const request = { limit: ALSO + 1, cursor: null };
  const { items } = await pageOfMentions(store, { authorId, brandId }, '-publishedAt', request);
  return items.filter((one) => one.id !== id).slice(0, ALSO);
}
