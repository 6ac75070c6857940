import { z } from 'zod';
import { serverUrl } from '../../search/endpoint.ts';

const text = z.string().trim().min(1).max(500);

export const redditSettings = z
  .strictObject({
    /** What to search for, in Reddit's own syntax. */
    query: text.optional(),
    /** The community to read, or to search in. */
    subreddit: z
      .string()
      .trim()
      .regex(/^(?:\/?r\/)?\w{2,30}(?:\+\w{2,30})*\/?$/, { error: 'the name of a subreddit' })
      .transform((name) => name.replace(/^\/?r\/|\/$/g, ''))
      .optional(),
    /** Name and token of a person's own feeds, from their preferences; Reddit is more patient with those. */
    user: text.optional(),
    feed: text.optional(),
    /** An application registered with Reddit, which is told scores and may read further back. */
    clientId: text.optional(),
    clientSecret: text.optional(),
    /** Where Reddit is, when it is not the public one. */
    api: serverUrl.optional(),
  })
  .refine(
    ({ query, subreddit, feed }) => query !== undefined || subreddit !== undefined || feed !== undefined,
    {
      error: 'a query, a subreddit or a feed of your own',
      path: ['query'],
    },
  )
  .refine(({ user, feed }) => (user === undefined) === (feed === undefined), {
    error: 'user and feed belong together',
    path: ['feed'],
  })
  .refine(({ clientId, clientSecret }) => (clientId === undefined) === (clientSecret === undefined), {
    error: 'clientId and clientSecret belong together',
    path: ['clientSecret'],
  })
  .refine(({ clientId, query, subreddit }) => clientId === undefined || (query ?? subreddit) !== undefined, {
    error: 'an application reads a query or a subreddit',
    path: ['clientId'],
  });

export type RedditSettings = z.infer<typeof redditSettings>;

/** Where pages, feeds and tokens are. */
export function siteOf({ api }: RedditSettings): string {
  return api ?? 'https://www.reddit.com';
}

/** Where a visit asks: applications have a host of their own. */
export function apiOf(settings: RedditSettings): string {
  return settings.clientId === undefined ? siteOf(settings) : (settings.api ?? 'https://oauth.reddit.com');
}

/** The listing that is meant: its path, without what says in which form, and what is asked of it. */
export function listingOf({ query, subreddit }: RedditSettings): {
  path: string;
  parameters: Record<string, string | number | null>;
} {
  const community = subreddit === undefined ? '' : `/r/${subreddit}`;
  if (query === undefined)
    return { path: subreddit === undefined ? '/' : `${community}/new/`, parameters: {} };
  const within = subreddit === undefined ? null : 1;
  return {
    path: `${community}/search`,
    parameters: { q: query, sort: 'new', type: 'link', restrict_sr: within },
  };
}
