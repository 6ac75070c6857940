import { z } from 'zod';
import { subscriptionProtocols } from '../../../src/core/subscription.ts';

/** What a visit leaves for the next one. */
const feedCursor = z.object({
  etag: z.string().nullable().default(null),
  lastModified: z.string().nullable().default(null),
  /** Where permanent redirects lead, and on how many visits in a row they have. */
  moved: z.object({ url: z.string(), visits: z.number() }).nullable().default(null),
  /** Hash of the feed's bytes: many servers send the same again instead of saying that nothing changed. */
  bodyHash: z.string().nullable().default(null),
  /** When the feed itself was last sent. */
  sentAt: z.iso.datetime().nullable().default(null),
  /** What the feed itself asks for; an answer without it does not repeat it. */
  ttlSeconds: z.number().nullable().default(null),
  skip: z
    .object({ hours: z.array(z.number()), days: z.array(z.string()) })
    .nullable()
    .default(null),
  /** Who announces new items, by the feed's word. */
  push: z
    .object({ protocol: z.enum(subscriptionProtocols), hub: z.string(), topic: z.string() })
    .nullable()
    .default(null),
  /** Short hashes of the items that were there. */
  seen: z.array(z.string()).default([]),
  /** Publication time of the newest item that was there. */
  newestAt: z.iso.datetime().nullable().default(null),
});

export type FeedCursor = z.infer<typeof feedCursor>;

/** A stored cursor; one that is not ours begins anew. */
export function readCursor(stored: unknown): FeedCursor {
  const result = feedCursor.safeParse(stored);
  return result.success ? result.data : feedCursor.parse({});
}
