import { addMs, DAY } from '../../../src/core/time.ts';
import type { SitemapCursor } from './cursor.ts';
import { type Listed, latestFirst } from './sitemap.ts';

/** Dates of sitemaps are often those of a day, and clocks differ. */
const SLACK = DAY;

/**
 * Whether what was changed at `changedAt` may be newer than the first visit. On the first visit, and without a date,
 * it may.
 */
export function mayBeNew({ changedAt }: Pick<Listed, 'changedAt'>, { since }: SitemapCursor): boolean {
  return changedAt === null || since === null || changedAt >= addMs(new Date(since), -SLACK).toISOString();
}

/**
 * The sitemaps of an index that are worth reading now, the most promising first: those whose date is another than when
 * they were read, then those without a date, the one that was read longest ago first.
 */
export function dueFiles(listed: readonly Listed[], cursor: SitemapCursor): Listed[] {
  const { files } = cursor;
  const readOn = ({ url }: Listed) => files[url]?.visit ?? 0;
  const changed = listed.filter(
    (file) =>
      file.changedAt !== null && mayBeNew(file, cursor) && files[file.url]?.changedAt !== file.changedAt,
  );
  const undated = listed.filter(({ changedAt }) => changedAt === null);
  return [...latestFirst(changed), ...undated.toSorted((a, b) => readOn(a) - readOn(b))];
}
