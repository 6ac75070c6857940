import { z } from 'zod';
import { listedSchema } from './sitemap.ts';

/** A page that is still to be read, and how often that failed. */
const waitingSchema = listedSchema.extend({ tries: z.number().default(0) });

export type Waiting = z.infer<typeof waitingSchema>;

/** What a visit leaves for the next one. */
const sitemapCursor = z.object({
  etag: z.string().nullable().default(null),
  lastModified: z.string().nullable().default(null),
  /** When the site was visited first; null before. What it changed earlier is its history. */
  since: z.iso.datetime().nullable().default(null),
  /** The sitemaps of an index, by address: the date they had and the visit that read them, 0 for none yet. */
  files: z.record(z.string(), z.object({ changedAt: z.string().nullable(), visit: z.number() })).default({}),
  visits: z.number().default(0),
  /** See `KnownPages`. */
  known: z.string().default(''),
  waiting: z.array(waitingSchema).default([]),
});

export type SitemapCursor = z.infer<typeof sitemapCursor>;

/** A stored cursor; one that is not ours begins anew. */
export function readCursor(stored: unknown): SitemapCursor {
  const result = sitemapCursor.safeParse(stored);
  return result.success ? result.data : sitemapCursor.parse({});
}
