import type { CrawlContext, FollowedItem, KnownItem } from '../../connector.ts';
import { askListing } from './ask.ts';
import { isGone, itemOf, postsIn } from './post.ts';
import { type RedditSettings, siteOf } from './settings.ts';

/** Posts looked at again in one request. */
const BATCH = 100;

/**
 * Looks at posts again. Feeds tell nothing about single posts, so without an application there is nothing to say.
 *
 * @throws {NetError}
 */
export async function followPosts(
  settings: RedditSettings,
  known: readonly KnownItem[],
  context: CrawlContext,
): Promise<FollowedItem[]> {
  if (settings.clientId === undefined) return [];
  const posts = known.filter(({ guid }) => /^t3_\w+$/.test(guid ?? ''));
  const followed: FollowedItem[] = [];
  for (let from = 0; from < posts.length; from += BATCH) {
    const batch = posts.slice(from, from + BATCH);
    const id = batch.map(({ guid }) => guid).join(',');
    const { data } = await askListing(settings, '/api/info', { id, limit: BATCH }, context);
    const told = new Map(postsIn(data).map((post) => [post.name, post]));
    for (const item of batch) {
      const post = told.get(item.guid ?? '');
      const now = post === undefined || isGone(post) ? 'gone' : itemOf(post, siteOf(settings));
      followed.push({ known: item, now });
    }
  }
  return followed;
}
