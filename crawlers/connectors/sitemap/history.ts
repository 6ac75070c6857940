import { z } from 'zod';
import { NetError } from '../../../src/net/http.ts';
import type { CrawlContext, HistoryStep, Visit } from '../../connector.ts';
import { fetchSitemap } from './fetch-sitemap.ts';
import { readPages } from './read-pages.ts';
import { isWanted, type SitemapSettings } from './settings.ts';
import { latestFirst, listedSchema } from './sitemap.ts';

/** Pages that are taken over from one reading of a sitemap. */
const BATCH = 1_000;
/** Sitemaps of an index whose pages are read. */
const MOST_FILES = 1_000;

/** Where the reading of the past is. */
const historyCursor = z.object({
  /** Sitemaps that are still to be read, the first of them from its page number `from` on; null before any was. */
  files: z.array(z.string()).nullable().default(null),
  from: z.number().default(0),
  /** Pages that are to be read before the sitemaps. */
  pages: z.array(listedSchema).default([]),
});

type HistoryCursor = z.infer<typeof historyCursor>;

/**
 * Reads a batch of the pages that a site's sitemaps list, the latest first. A step that only finds out what there is
 * brings no items. Pages that fail are passed over.
 *
 * @throws {NetError} when a sitemap cannot be read
 */
export async function readHistory(
  { settings, cursor: stored }: Visit<SitemapSettings>,
  context: CrawlContext,
): Promise<HistoryStep> {
  const parsed = historyCursor.safeParse(stored);
  const cursor = parsed.success ? parsed.data : historyCursor.parse({});
  const listing =
    cursor.pages.length === 0 ? await listMore(settings, cursor, context) : { cursor, bytes: 0 };
  const { files, pages } = listing.cursor;
  const batch = pages.slice(0, settings.pages).map((page) => ({ ...page, tries: 0 }));
  const { items, bytes, again, pause } = await readPages(batch, context);
  if (pause !== null && again.length === batch.length) throw pause;
  const left = [...(pause === null ? [] : again), ...pages.slice(settings.pages)];
  const isOver = left.length === 0 && files?.length === 0;
  return {
    items,
    next: isOver ? null : { ...listing.cursor, pages: left },
    bytes: listing.bytes + bytes,
  };
}

/** Takes pages from the next sitemap, or the sitemaps from an index. One that is not there is passed over. */
async function listMore(
  settings: SitemapSettings,
  cursor: HistoryCursor,
  context: CrawlContext,
): Promise<{ cursor: HistoryCursor; bytes: number }> {
  const [file, ...rest] = cursor.files ?? [settings.url];
  const others = { files: rest, from: 0, pages: [] };
  if (file === undefined) return { cursor: others, bytes: 0 };
  try {
    const { response, sitemap } = await fetchSitemap(file, context);
    const bytes = response.body.length;
    const listed = latestFirst(sitemap?.listed ?? []);
    if (sitemap?.isIndex) {
      const files = listed.slice(0, MOST_FILES).map(({ url }) => url);
      // The protocol forbids an index inside an index.
      return { cursor: cursor.files === null ? { ...others, files } : others, bytes };
    }
    const wanted = listed.filter(isWanted(settings));
    const to = cursor.from + BATCH;
    const pages = wanted.slice(cursor.from, to);
    return {
      cursor: to < wanted.length ? { files: [file, ...rest], from: to, pages } : { ...others, pages },
      bytes,
    };
  } catch (error) {
    const isOnlyOne = cursor.files === null;
    if (!(error instanceof NetError) || error.retryable || isOnlyOne) throw error;
    return { cursor: others, bytes: 0 };
  }
}
