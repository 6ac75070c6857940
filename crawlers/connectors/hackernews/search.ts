import { SECOND } from '../../../src/core/time.ts';
import type { CrawlContext } from '../../connector.ts';
import { fetchJson } from '../../formats/json-answer.ts';
import { endpoint } from '../../search/endpoint.ts';
import { type Search, type Slice, searchPage } from '../../search/search.ts';
import { answer, itemOf } from './answer.ts';
import { apiOf, type HackerNewsSettings } from './settings.ts';

const PAGE_SIZE = 100;

/** The search by date. Whatever it finds, it gives no more than about 1,000 results: `nbPages` of them. */
export function searchOf(settings: HackerNewsSettings, context: CrawlContext): Search<number> {
  return {
    maxPages: 10,
    granule: SECOND,
    async page(slice, position) {
      const url = endpoint(apiOf(settings), '/search_by_date', {
        query: settings.query,
        tags: '(story,comment)',
        numericFilters: timeFilter(slice),
        hitsPerPage: PAGE_SIZE,
        page: position ?? 0,
      });
      const { data, bytes } = await fetchJson({ url }, answer, context);
      const given = (data.page + 1) * PAGE_SIZE;
      return searchPage(data.hits.map(itemOf), {
        bytes,
        next: data.page + 1 < data.nbPages ? data.page + 1 : null,
        hasMore: data.nbHits > given,
        total: data.exhaustiveNbHits ? data.nbHits : null,
      });
    },
  };
}

function timeFilter({ since, before }: Slice): string | null {
  const bounds = [
    ...(since === null ? [] : [`created_at_i>${Math.floor(since.getTime() / SECOND) - 1}`]),
    ...(before === null ? [] : [`created_at_i<${Math.ceil(before.getTime() / SECOND)}`]),
  ];
  return bounds.length === 0 ? null : bounds.join(',');
}
