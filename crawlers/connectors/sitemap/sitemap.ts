import { z } from 'zod';

/** A page, or another sitemap, that a sitemap lists. Cursors keep them, as JSON. */
export const listedSchema = z.object({
  url: z.string(),
  /** When it was last changed, as the sitemap has it. */
  changedAt: z.iso.datetime().nullable(),
  /** What the extension for news tells beside; null without it. */
  news: z
    .object({
      title: z.string().nullable(),
      publishedAt: z.iso.datetime().nullable(),
      language: z.string().nullable(),
    })
    .nullable(),
});

export type Listed = z.infer<typeof listedSchema>;

/** A sitemap as its publisher means it (sitemaps.org protocol 0.9 with the extension for news). */
export interface Sitemap {
  /** An index lists sitemaps, any other one lists pages. */
  isIndex: boolean;
  /** In the order of the document; each address once. */
  listed: Listed[];
  /** Whether it lists more than is ever read. */
  truncated: boolean;
}

/** What the protocol lets one sitemap list. */
export const MAX_LISTED = 50_000;

/** `listed`, the latest first; what has no date comes last, the order of the document kept. */
export function latestFirst(listed: readonly Listed[]): Listed[] {
  const time = ({ changedAt }: Listed) => changedAt ?? '';
  return listed.toSorted((a, b) => (time(a) === time(b) ? 0 : time(a) < time(b) ? 1 : -1));
}
