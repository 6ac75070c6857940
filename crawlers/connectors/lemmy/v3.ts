import { z } from 'zod';
import type { FetchedItem } from '../../../src/core/item.ts';
import { NetError } from '../../../src/net/http.ts';
import type { CrawlContext } from '../../connector.ts';
import { fetchJson } from '../../formats/json-answer.ts';
import { endpoint } from '../../search/endpoint.ts';
import { oldestOf, type SearchPage, type Slice, searchPage } from '../../search/search.ts';
import { comment, commentItem, creator, parent, post, postItem, time } from './item.ts';
import type { LemmySettings } from './settings.ts';

/** Most posts, and most comments, on a page. */
const PAGE_SIZE = 50;

const times = { published: time, updated: time.nullish() };

const answer = z.object({
  posts: z.array(
    z.object({
      post: post.extend(times),
      creator,
      counts: z.object({ upvotes: z.number(), comments: z.number() }),
    }),
  ),
  comments: z.array(
    z.object({
      comment: comment.extend(times),
      post: parent,
      creator,
      counts: z.object({ upvotes: z.number(), child_count: z.number() }),
    }),
  ),
});

/**
 * Asks version 3 of the API, which Lemmy 0.19 speaks: numbered pages of posts beside comments, each newest first.
 *
 * @throws {NetError} also `unexpected-answer` when it is not sorted: later servers take requests of this version, but
 * not what they ask for
 */
export async function askV3(
  { query, site }: LemmySettings,
  _slice: Slice,
  place: string | null,
  context: CrawlContext,
): Promise<SearchPage<string>> {
  const page = Number(place ?? 1);
  const wish = { q: query, type_: 'All', sort: 'New', listing_type: 'All', limit: PAGE_SIZE, page };
  const { data, bytes } = await fetchJson({ url: endpoint(site, '/api/v3/search', wish) }, answer, context);
  const posts = data.posts.map(({ post, creator, counts }) =>
    postItem(post, creator.name, { ...post, ...counts }),
  );
  const comments = data.comments.map(({ comment, post, creator, counts }) =>
    commentItem(comment, post.name, creator.name, { ...comment, ...counts, comments: counts.child_count }),
  );
  if (!isNewestFirst(posts) || !isNewestFirst(comments)) {
    throw new NetError('unexpected-answer', 'does not sort by time', { retryable: false, status: 200 });
  }
  return searchPage([...posts, ...comments], {
    bytes,
    next: posts.length >= PAGE_SIZE || comments.length >= PAGE_SIZE ? String(page + 1) : null,
    reaches: later(oldestOf(posts), oldestOf(comments)),
  });
}

function isNewestFirst(items: readonly FetchedItem[]): boolean {
  const published = items.map(({ publishedAt }) => publishedAt?.getTime() ?? 0);
  return published.every((at, index) => index === 0 || at <= (published[index - 1] as number));
}

/** One of the two lists may go far deeper than the other. */
function later(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}
