import { z } from 'zod';
import { serverUrl } from '../../search/endpoint.ts';
import { publicEndpoints } from './jetstream/endpoint.ts';

export const blueskySettings = z
  .strictObject({
    /** Words and `"phrases"`, all of which a post holds; `*` is every post that is about a watched brand. */
    query: z.string().trim().min(1).max(500),
    /** Whether posts are heard as they are written. Without it, only where there is no account to search with. */
    stream: z.boolean().optional(),
    /** Where the stream is heard, one after the other until one answers. */
    endpoints: z
      .array(z.url({ protocol: /^wss?$/ }))
      .min(1)
      .max(20)
      .optional(),
    /** The account to search with: its handle, DID or e-mail address, and an app password of it. */
    identifier: z.string().trim().min(1).optional(),
    appPassword: z.string().trim().min(1).optional(),
    /** Where the search is, when it is not the public one. */
    api: serverUrl.optional(),
  })
  .refine(({ identifier, appPassword }) => (identifier === undefined) === (appPassword === undefined), {
    error: 'identifier and appPassword belong together',
    path: ['appPassword'],
  });

export type BlueskySettings = z.infer<typeof blueskySettings>;

/** A session is held by the account's own server, which passes searches on. */
export function apiOf({ api, identifier }: BlueskySettings): string {
  return api ?? (identifier === undefined ? 'https://api.bsky.app' : 'https://bsky.social');
}

export function isHeard({ stream, identifier }: BlueskySettings): boolean {
  return stream ?? identifier === undefined;
}

export function endpointsOf({ endpoints }: BlueskySettings): readonly string[] {
  return endpoints ?? publicEndpoints;
}
