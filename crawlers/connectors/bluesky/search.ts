import { z } from 'zod';
import type { FetchedItem } from '../../../src/core/item.ts';
import type { CrawlContext, FollowedItem, KnownItem } from '../../connector.ts';
import { counted } from '../../search/counted.ts';
import { type Search, searchPage } from '../../search/search.ts';
import { did, itemOf, POSTS, type PostPlace, postRecord, rkey } from './post.ts';
import type { BlueskySettings } from './settings.ts';
import { ask } from './xrpc.ts';

const PAGE_SIZE = 100;
/** Posts looked at again in one request. */
const BATCH = 25;

const postView = z.object({
  uri: z.string(),
  author: z.object({ did, handle: z.string() }),
  record: z.unknown().optional(),
  indexedAt: z.iso.datetime({ offset: true }),
  replyCount: z.number().nullish(),
  repostCount: z.number().nullish(),
  quoteCount: z.number().nullish(),
  likeCount: z.number().nullish(),
});
const answer = z.object({
  posts: z.array(postView),
  cursor: z.string().nullish(),
  hitsTotal: z.number().nullish(),
});

/** The search for posts, newest first. Where a page ends is the server's secret, so pages follow one another. */
export function searchOf(settings: BlueskySettings, context: CrawlContext): Search<string> {
  return {
    maxPages: 10,
    granule: null,
    async page(_slice, position) {
      const parameters = { q: settings.query, sort: 'latest', limit: PAGE_SIZE, cursor: position };
      const { data, bytes } = await ask(
        settings,
        'app.bsky.feed.searchPosts',
        { parameters },
        answer,
        context,
      );
      const next = data.posts.length === 0 ? null : (data.cursor ?? null);
      return searchPage(data.posts.flatMap(viewedItem), { bytes, next });
    },
  };
}

/**
 * Looks at posts again: those that their server no longer shows are gone.
 *
 * @throws {NetError}
 */
export async function followPosts(
  settings: BlueskySettings,
  known: readonly KnownItem[],
  context: CrawlContext,
): Promise<FollowedItem[]> {
  const posts = known.filter(({ guid }) => placeOf(guid ?? '') !== null);
  const followed: FollowedItem[] = [];
  for (let from = 0; from < posts.length; from += BATCH) {
    const batch = posts.slice(from, from + BATCH);
    const uris = batch.flatMap(({ guid }) => guid ?? []);
    const { data } = await ask(settings, 'app.bsky.feed.getPosts', { parameters: {}, uris }, answer, context);
    const shown = new Map(data.posts.flatMap(viewedItem).map((item) => [item.guid, item]));
    const standing = new Set(data.posts.map(({ uri }) => uri));
    for (const item of batch) {
      const now = shown.get(item.guid) ?? (standing.has(item.guid ?? '') ? null : 'gone');
      if (now !== null) followed.push({ known: item, now });
    }
  }
  return followed;
}

/** Other kinds of records, and such as are no posts inside, are none. */
function viewedItem(view: z.infer<typeof postView>): FetchedItem[] {
  const place = placeOf(view.uri);
  const { success, data: record } = postRecord.safeParse(view.record);
  if (place === null || !success) return [];
  const { replyCount, repostCount, quoteCount, likeCount } = view;
  const shared = [repostCount, quoteCount].filter((count) => typeof count === 'number');
  const shares = shared.length === 0 ? null : shared.reduce((sum, count) => sum + count);
  const engagement = counted({ likes: likeCount, shares, comments: replyCount });
  return [
    itemOf(place, record, { author: view.author.handle, seenAt: new Date(view.indexedAt), engagement }),
  ];
}

function placeOf(uri: string): PostPlace | null {
  const [, author, key] = new RegExp(`^at://([^/]+)/${POSTS}/([^/]+)$`).exec(uri) ?? [];
  if (!did.safeParse(author).success || !rkey.safeParse(key).success) return null;
  return { did: author as string, rkey: key as string };
}
