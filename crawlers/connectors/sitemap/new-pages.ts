import type { SitemapCursor } from './cursor.ts';
import { mayBeNew } from './due-files.ts';
import { KnownPages } from './known-pages.ts';
import type { Look } from './look.ts';
import { type Listed, latestFirst } from './sitemap.ts';

/** What a look at the sitemaps told that was not known. */
export interface NewPages {
  /** The latest first. */
  pages: Listed[];
  known: KnownPages;
  /** New pages that nothing can be remembered of any more, and which are therefore not read. */
  unwatched: number;
}

/**
 * The pages that were not listed before, of those that `wanted` admits. On the first visit that is all of them. A page
 * whose date is older than the first visit is history, however late its sitemap was read.
 */
export function newPages(
  { listings }: Look,
  cursor: SitemapCursor,
  wanted: (page: Listed) => boolean,
): NewPages {
  const known = new KnownPages(cursor.known);
  const pages: Listed[] = [];
  let unwatched = 0;
  for (const { pages: listed, isOld } of listings) {
    for (const page of listed.filter(wanted)) {
      if (!mayBeNew(page, cursor)) continue;
      const added = known.add(page.url);
      const isHistory = cursor.since !== null && page.changedAt === null && isOld;
      if (added === 'full') unwatched += 1;
      else if (added === 'new' && !isHistory) pages.push(page);
    }
  }
  return { pages: latestFirst(pages), known, unwatched };
}
