import { z } from 'zod';

/** A sitemap, or an index of sitemaps, and which of its pages are read. */
export const sitemapSettings = z.strictObject({
  url: z.url({ protocol: /^https?$/ }),
  /** Only pages whose address holds this text, such as `/blog/`. */
  contains: z.string().trim().min(1).max(200).optional(),
  /** Pages that one visit reads at most. */
  pages: z.int().min(1).max(100).default(20),
});

export type SitemapSettings = z.infer<typeof sitemapSettings>;

/** Whether a page is one of those that are asked for. */
export function isWanted({ contains = '' }: SitemapSettings): (page: { url: string }) => boolean {
  return ({ url }) => url.includes(contains);
}
