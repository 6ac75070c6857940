import { z } from 'zod';
import { serverUrl } from '../../search/endpoint.ts';

export const lemmySettings = z.strictObject({
  /** Words that stand in posts or comments. */
  query: z.string().trim().min(1).max(500),
  /** A server's address; it knows what its communities take part in. */
  site: serverUrl,
});

export type LemmySettings = z.infer<typeof lemmySettings>;
