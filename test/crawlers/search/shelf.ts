import type { Search } from '../../../crawlers/search/search.ts';
import { searchPage } from '../../../crawlers/search/search.ts';
import type { FetchedItem } from '../../../src/core/item.ts';
import { SECOND } from '../../../src/core/time.ts';

/** A post of which nothing but its name and its time matters. */
export function postAt(guid: string, seconds: number): FetchedItem {
  return {
    guid,
    url: `https://posts.example/${guid}`,
    title: null,
    text: guid,
    html: null,
    author: null,
    publishedAt: new Date(seconds * SECOND),
    updatedAt: null,
    rating: null,
    language: null,
    reach: null,
    engagement: null,
  };
}

interface Terms {
  pageSize: number;
  maxPages: number;
  /** Results it gives of a slice, however many it found. */
  limit?: number;
  /** Whether it says how many it found. */
  counts?: boolean;
  /** Whether it knows slices of time. */
  slices?: boolean;
}

/** A search that finds every post, in memory. */
export function shelf(
  posts: readonly FetchedItem[],
  { pageSize, maxPages, limit = Number.POSITIVE_INFINITY, counts = true, slices = true }: Terms,
): Search<number> {
  const at = ({ publishedAt }: FetchedItem) => publishedAt?.getTime() ?? 0;
  const sorted = posts.toSorted((one, other) => at(other) - at(one));
  return {
    maxPages,
    granule: slices ? SECOND : null,
    async page({ since, before }, position) {
      const found = sorted.filter(
        (post) =>
          !slices ||
          (at(post) >= (since?.getTime() ?? 0) && at(post) < (before?.getTime() ?? Number.POSITIVE_INFINITY)),
      );
      const page = position ?? 0;
      const end = (page + 1) * pageSize;
      return searchPage(found.slice(end - pageSize, Math.min(end, limit)), {
        bytes: 1,
        next: end < Math.min(found.length, limit) ? page + 1 : null,
        hasMore: end < found.length,
        total: counts ? found.length : null,
      });
    },
  };
}
