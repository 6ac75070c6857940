import { z } from 'zod';
import type { FetchedItem } from '../../../src/core/item.ts';
import { SECOND } from '../../../src/core/time.ts';
import { contentOf, plainLine } from '../../formats/feed/plain.ts';
import { counted } from '../../search/counted.ts';

const post = z.object({
  name: z.string().regex(/^t3_\w+$/),
  title: z.string(),
  selftext_html: z.string().nullish(),
  author: z.string().nullish(),
  permalink: z.string().regex(/^\/[^\s]*$/),
  created_utc: z.number(),
  /** `false`, or when. */
  edited: z.union([z.boolean(), z.number()]).nullish(),
  score: z.number().nullish(),
  num_comments: z.number().nullish(),
  /** Who took it away, if anyone did. */
  removed_by_category: z.string().nullish(),
});

export type Post = z.infer<typeof post>;

/** A listing of posts; things of other kinds are left out. */
export const listing = z.object({
  kind: z.literal('Listing'),
  data: z.object({
    after: z.string().nullable(),
    children: z.array(
      z.union([
        z.object({ kind: z.literal('t3'), data: post }),
        z.object({ kind: z.enum(['t1', 't2', 't5', 'more']) }),
      ]),
    ),
  }),
});

export function postsIn({ data }: z.infer<typeof listing>): Post[] {
  return data.children.flatMap((child) => ('data' in child ? child.data : []));
}

/** What is left of a post that its author or a moderator took away is no post. */
export function isGone({ removed_by_category, author }: Post): boolean {
  return removed_by_category != null || author === '[deleted]';
}

export function itemOf(told: Post, site: string): FetchedItem {
  const { html, text } = contentOf(told.selftext_html ?? '', 'html');
  return {
    guid: told.name,
    url: new URL(told.permalink, site).href,
    title: plainLine(told.title, 'text'),
    text,
    html: html || null,
    author: told.author ?? null,
    publishedAt: new Date(told.created_utc * SECOND),
    updatedAt: typeof told.edited === 'number' ? new Date(told.edited * SECOND) : null,
    rating: null,
    language: null,
    reach: null,
    engagement: counted({ likes: told.score, comments: told.num_comments }),
  };
}
