import type { CrawlResult } from '../../connector.ts';
import type { Look } from './look.ts';
import type { PagesRead } from './read-pages.ts';

/** What a visit is known to have lost, in a sentence; null when nothing is. */
export function missedBy({
  look,
  read: { lost },
  unwatched,
  dropped,
}: {
  look: Look | null;
  read: Pick<PagesRead, 'lost'>;
  /** Pages that could not be remembered. */
  unwatched: number;
  /** Pages for which there was no place among those that wait. */
  dropped: number;
}): CrawlResult['missed'] {
  const failures = look?.failures.map(({ reason }) => reason) ?? [];
  const reasons = [
    lost.length > 0 && `${pages(lost.length)} could not be read (${[...new Set(lost)].join(', ')})`,
    dropped > 0 && `${pages(dropped)} came faster than they may be read`,
    unwatched > 0 && `${pages(unwatched)} of a sitemap without dates are more than can be remembered`,
    failures.length > 0 && `some sitemaps could not be read (${[...new Set(failures)].join(', ')})`,
    look?.truncated && 'a sitemap lists more pages than are read',
  ].filter((reason) => typeof reason === 'string');
  if (reasons.length === 0) return null;
  return { atLeast: lost.length + dropped + unwatched || null, reason: reasons.join('; ') };
}

function pages(count: number): string {
  return count === 1 ? '1 page' : `${count} pages`;
}
