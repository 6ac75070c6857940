import {
  conditionalHeaders,
  maxAgeSeconds,
  type Validators,
  validatorsOf,
} from '../../../src/net/caching.ts';
import { NetError } from '../../../src/net/http.ts';
import type { CrawlContext } from '../../connector.ts';
import type { SitemapCursor } from './cursor.ts';
import { dueFiles } from './due-files.ts';
import { fetchSitemap } from './fetch-sitemap.ts';
import type { Listed } from './sitemap.ts';

/** Sitemaps of an index that one visit reads; those that are left are read on the next ones. */
const MOST_FILES = 10;
/** Sitemaps of an index that are remembered. */
const MOST_REMEMBERED = 1_000;

/** The pages that one sitemap lists. */
interface Listing {
  pages: Listed[];
  /** Whether it stood there on the first visit, so that what has no date in it is old. */
  isOld: boolean;
}

/** What one look at a site's sitemaps found. */
export interface Look {
  listings: Listing[];
  files: SitemapCursor['files'];
  validators: Validators;
  maxAgeSeconds: number | null;
  bytes: number;
  /** Sitemaps of an index that could not be read; they are tried again. */
  failures: NetError[];
  /** Whether a sitemap lists more than is ever read. */
  truncated: boolean;
}

const unvalidated: Validators = { etag: null, lastModified: null };

/**
 * Looks at the sitemap at `url`, and when it is an index at those of its sitemaps that may have changed; null when
 * nothing was changed since `cursor`.
 *
 * @throws {NetError} when the sitemap, or all of an index that were asked for, could not be read
 */
export async function lookAt(
  url: string,
  cursor: SitemapCursor,
  context: CrawlContext,
): Promise<Look | null> {
  const { response, sitemap } = await fetchSitemap(url, context, conditionalHeaders(cursor));
  if (sitemap === null) return null;
  const isFirst = cursor.since === null;
  const look: Look = {
    listings: sitemap.isIndex ? [] : [{ pages: sitemap.listed, isOld: isFirst }],
    files: {},
    // An index tells of changes in its sitemaps only by their dates.
    validators:
      sitemap.isIndex && sitemap.listed.some(({ changedAt }) => changedAt === null)
        ? unvalidated
        : validatorsOf(response),
    maxAgeSeconds: maxAgeSeconds(response.headers),
    bytes: response.body.length,
    failures: [],
    truncated: sitemap.truncated,
  };
  if (!sitemap.isIndex) return look;
  const due = dueFiles(sitemap.listed, cursor);
  look.files = remembered(sitemap.listed, cursor);
  await readFiles(look, due.slice(0, MOST_FILES), cursor, context);
  // Whatever is left must be asked for again, also when the index itself has not changed.
  if (due.length > MOST_FILES || look.failures.length > 0) look.validators = unvalidated;
  return look;
}

function remembered(listed: readonly Listed[], { files, since }: SitemapCursor): SitemapCursor['files'] {
  const known = listed.slice(0, MOST_REMEMBERED).flatMap(({ url }) => {
    const file = files[url] ?? (since === null ? { changedAt: null, visit: 0 } : null);
    return file === null ? [] : [[url, file] as const];
  });
  return Object.fromEntries(known);
}

async function readFiles(
  look: Look,
  files: readonly Listed[],
  cursor: SitemapCursor,
  context: CrawlContext,
): Promise<void> {
  for (const { url, changedAt } of files) {
    try {
      const { response, sitemap } = await fetchSitemap(url, context);
      look.bytes += response.body.length;
      look.truncated ||= sitemap?.truncated ?? false;
      const isOld = cursor.since === null || cursor.files[url]?.visit === 0;
      // The protocol forbids an index inside an index.
      if (sitemap?.isIndex === false) look.listings.push({ pages: sitemap.listed, isOld });
      look.files[url] = { changedAt, visit: cursor.visits + 1 };
    } catch (error) {
      if (!(error instanceof NetError) || error.reason === 'aborted') throw error;
      look.failures.push(error);
      if (error.reason === 'rate-limited') break;
    }
  }
  const [failure] = look.failures;
  if (failure !== undefined && look.listings.length === 0) throw failure;
}
