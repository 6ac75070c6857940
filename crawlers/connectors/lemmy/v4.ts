import { z } from 'zod';
import { SECOND } from '../../../src/core/time.ts';
import type { CrawlContext } from '../../connector.ts';
import { fetchJson } from '../../formats/json-answer.ts';
import { endpoint } from '../../search/endpoint.ts';
import { type SearchPage, type Slice, searchPage } from '../../search/search.ts';
import { comment, commentItem, creator, parent, post, postItem, time } from './item.ts';
import type { LemmySettings } from './settings.ts';

const PAGE_SIZE = 50;
/** The server counts them in 32 bits. */
const MAX_SECONDS = 2 ** 31 - 1;

const told = { published_at: time, updated_at: time.nullish(), upvotes: z.number() };

const answer = z.object({
  posts: z.array(z.object({ post: post.extend({ ...told, comments: z.number() }), creator })),
  comments: z.array(
    z.object({ comment: comment.extend({ ...told, child_count: z.number() }), post: parent, creator }),
  ),
  next_page: z.string().nullish(),
});

/**
 * Asks version 4 of the API, which Lemmy 1.0 speaks: pages by cursor, of a stretch of time that ends now. Their order
 * is not promised, so what a page reaches is not known and the stretch is read to its end.
 *
 * @throws {NetError}
 */
export async function askV4(
  { query, site }: LemmySettings,
  { since }: Slice,
  place: string | null,
  context: CrawlContext,
): Promise<SearchPage<string>> {
  const wish = {
    search_term: query,
    limit: PAGE_SIZE,
    time_range_seconds: since === null ? null : secondsFrom(since, context.clock.now()),
    page_cursor: place,
  };
  const { data, bytes } = await fetchJson({ url: endpoint(site, '/api/v4/search', wish) }, answer, context);
  const posts = data.posts.map(({ post, creator }) =>
    postItem(post, creator.name, { ...post, published: post.published_at, updated: post.updated_at }),
  );
  const comments = data.comments.map(({ comment, post, creator }) =>
    commentItem(comment, post.name, creator.name, {
      published: comment.published_at,
      updated: comment.updated_at,
      upvotes: comment.upvotes,
      comments: comment.child_count,
    }),
  );
  return searchPage([...posts, ...comments], { bytes, next: data.next_page ?? null, reaches: null });
}

function secondsFrom(since: Date, now: Date): number {
  const seconds = Math.ceil((now.getTime() - since.getTime()) / SECOND);
  return Math.min(Math.max(seconds, 1), MAX_SECONDS);
}
