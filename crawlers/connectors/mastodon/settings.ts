import { z } from 'zod';
import { serverUrl } from '../../search/endpoint.ts';

const tag = z
  .string()
  .trim()
  .regex(/^#?[\p{L}\p{M}\p{N}_·]{1,200}$/u, { error: 'a hashtag has letters, digits and _ only' })
  .transform((text) => text.replace('#', ''));
const more = z.array(tag).max(4).optional();

export const mastodonSettings = z
  .strictObject({
    /** A hashtag, with or without its `#`. */
    tag: tag.optional(),
    /** Other hashtags: that do as well, that must be there too, that must not. */
    any: more,
    all: more,
    none: more,
    /** What to search for instead: an instance lets only its members search, hence the token. */
    query: z.string().trim().min(1).max(500).optional(),
    /** Access token of an application with the scopes `read:statuses` and `read:search`. */
    token: z.string().trim().min(1).optional(),
    /** The instance that is asked, when it is not the largest. */
    api: serverUrl.optional(),
  })
  .refine(({ tag, query }) => (tag === undefined) !== (query === undefined), {
    error: 'either a tag or a query',
    path: ['tag'],
  })
  .refine(({ query, token }) => query === undefined || token !== undefined, {
    error: 'a search needs a token',
    path: ['token'],
  });

export type MastodonSettings = z.infer<typeof mastodonSettings>;

export function apiOf({ api }: MastodonSettings): string {
  return api ?? 'https://mastodon.social';
}
