import type { FailureReason } from '../../../src/core/outcome.ts';
import { NetError } from '../../../src/net/http.ts';
import type { CrawlContext } from '../../connector.ts';
import type { Search, SearchPage } from '../../search/search.ts';
import { feedPage } from './feed-page.ts';
import { restPage } from './rest-page.ts';
import type { WordPressSettings } from './settings.ts';

/** How a site without a REST API, or one that keeps it to itself, answers what asks for it. */
const closed: ReadonlySet<FailureReason> = new Set([
  ...(['unauthorized', 'forbidden', 'not-found', 'gone', 'client-error', 'robots'] as const),
  ...(['unexpected-answer', 'empty'] as const),
]);

const ways = { rest: restPage, feed: feedPage };

type Way = keyof typeof ways;

/** The site's search by its REST API; where that is closed, by the feed of its search page. Positions are `rest 2`. */
export function searchOf(settings: WordPressSettings, context: CrawlContext): Search<string> {
  const by = async (way: Way, page: number): Promise<SearchPage<string>> => {
    const found = await ways[way](settings, page, context);
    return { ...found, next: found.next === null ? null : `${way} ${found.next}` };
  };
  return {
    maxPages: 5,
    // Sites compare dates in zones of their own.
    granule: null,
    async page(_slice, position) {
      const [way, page] = position?.split(' ') ?? [];
      if (way !== undefined) return by(way === 'rest' ? 'rest' : 'feed', Number(page));
      try {
        return await by('rest', 1);
      } catch (error) {
        if (!(error instanceof NetError) || !closed.has(error.reason)) throw error;
        return by('feed', 1);
      }
    },
  };
}
