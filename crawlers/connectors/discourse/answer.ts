import { z } from 'zod';
import type { FetchedItem } from '../../../src/core/item.ts';
import { contentOf, plainLine } from '../../formats/feed/plain.ts';
import { counted } from '../../search/counted.ts';
import { endpoint, placeOf } from '../../search/endpoint.ts';

const post = z.object({
  id: z.number().int(),
  topic_id: z.number().int(),
  post_number: z.number().int(),
  username: z.string().nullish(),
  created_at: z.iso.datetime({ offset: true }),
  like_count: z.number().nullish(),
  /** The text around what was found, about 300 characters. */
  blurb: z.string(),
});

const topic = z.object({
  id: z.number().int(),
  title: z.string(),
  slug: z.string(),
  posts_count: z.number().nullish(),
});

/** An answer of the search, as far as it is read. */
export const answer = z.object({
  posts: z.array(post),
  /** Left out where nothing was found. */
  topics: z.array(topic).default([]),
  grouped_search_result: z.object({
    more_full_page_results: z.boolean().nullish(),
    /** Why nothing was searched, in the forum's language. */
    error: z.string().nullish(),
  }),
});

export type Answer = z.infer<typeof answer>;

/** The posts found, each under its topic's title. */
export function itemsOf({ posts, topics }: Answer, site: string): FetchedItem[] {
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  return posts.map((post) => {
    const topic = byId.get(post.topic_id);
    const isFirst = post.post_number === 1;
    return {
      guid: `${placeOf(site)}/p/${post.id}`,
      url: endpoint(site, pathOf(post, topic?.slug ?? '-'), {}),
      title: topic === undefined ? null : plainLine(topic.title, 'either'),
      text: contentOf(post.blurb, 'either').text,
      html: null,
      author: post.username ?? null,
      publishedAt: new Date(post.created_at),
      updatedAt: null,
      rating: null,
      language: null,
      reach: null,
      engagement: counted({
        likes: post.like_count,
        comments: isFirst && typeof topic?.posts_count === 'number' ? topic.posts_count - 1 : null,
      }),
    };
  });
}

/** A topic's first post has the topic's own address. */
function pathOf({ topic_id, post_number }: Answer['posts'][number], slug: string): string {
  const topic = `/t/${encodeURIComponent(slug)}/${topic_id}`;
  return post_number === 1 ? topic : `${topic}/${post_number}`;
}
