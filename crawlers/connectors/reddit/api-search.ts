import type { CrawlContext } from '../../connector.ts';
import { type Search, searchPage } from '../../search/search.ts';
import { askListing, pauseSeconds } from './ask.ts';
import { isGone, itemOf, postsIn } from './post.ts';
import { listingOf, type RedditSettings, siteOf } from './settings.ts';

const PAGE_SIZE = 100;

/** A listing as applications are told it: with scores, and on for about 1,000 posts. */
export function apiSearchOf(settings: RedditSettings, context: CrawlContext): Search<string> {
  const { path, parameters } = listingOf(settings);
  return {
    maxPages: 10,
    granule: null,
    async page(_slice, after) {
      const asked = { ...parameters, limit: PAGE_SIZE, after };
      const { data, bytes, headers } = await askListing(settings, path.replace(/\/$/, ''), asked, context);
      const posts = postsIn(data).filter((post) => !isGone(post));
      return searchPage(
        posts.map((post) => itemOf(post, siteOf(settings))),
        { bytes, next: data.data.after, pauseSeconds: pauseSeconds(headers) },
      );
    },
  };
}
