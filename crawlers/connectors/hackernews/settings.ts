import { z } from 'zod';
import { serverUrl } from '../../search/endpoint.ts';

export const hackerNewsSettings = z.strictObject({
  /** As the site's search box takes it: words, `"phrases"`, `-without`. */
  query: z.string().trim().min(1).max(500),
  /** Where the search is, when it is not the public one. */
  api: serverUrl.optional(),
});

export type HackerNewsSettings = z.infer<typeof hackerNewsSettings>;

export function apiOf({ api }: HackerNewsSettings): string {
  return api ?? 'https://hn.algolia.com/api/v1';
}
