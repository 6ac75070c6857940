import { z } from 'zod';
import { DAY, MINUTE, SECOND } from '../../../src/core/time.ts';
import { NetError } from '../../../src/net/http.ts';
import type { CrawlContext } from '../../connector.ts';
import { fetchJson } from '../../formats/json-answer.ts';
import { endpoint } from '../../search/endpoint.ts';
import { heeding, type Refusal, rateLimited, saidIn } from '../../search/refusal.ts';
import { type Search, type Slice, searchPage } from '../../search/search.ts';
import { answer, itemsOf } from './answer.ts';
import type { DiscourseSettings } from './settings.ts';

/** The last page that a search has; each holds 50 posts. */
const LAST_PAGE = 10;

const refused = z.object({ extras: z.object({ wait_seconds: z.number().min(0) }) });

/** Limits are told in `Retry-After`, in the answer, or not at all; they are per second and per minute. */
const refusal: Refusal = (response, now) => {
  if (response.status !== 429) return null;
  const said = saidIn(response, refused)?.extras.wait_seconds;
  return rateLimited(response, now, said === undefined ? MINUTE : Math.min(said * SECOND, DAY));
};

/** The full search: of each topic the newest post that matches. A forum that allows no more says so with an empty answer. */
export function searchOf({ query, site }: DiscourseSettings, context: CrawlContext): Search<number> {
  return {
    maxPages: 5,
    granule: DAY,
    async page(slice, position) {
      const page = position ?? 1;
      const url = endpoint(site, '/search.json', { q: queryFor(query, slice), page });
      const { data, bytes } = await fetchJson({ url, invited: false }, answer, heeding(context, refusal));
      const { error, more_full_page_results } = data.grouped_search_result;
      if (typeof error === 'string') {
        throw new NetError('server-error', 'the forum is too busy to search', {
          retryable: true,
          status: 200,
        });
      }
      const hasMore = more_full_page_results === true;
      const next = hasMore && page < LAST_PAGE ? page + 1 : null;
      return searchPage(itemsOf(data, site), { bytes, next, hasMore });
    },
  };
}

function queryFor(query: string, { since, before }: Slice): string {
  const parts = [query, 'order:latest'];
  if (since !== null) parts.push(`after:${dayOf(since)}`);
  if (before !== null) parts.push(`before:${dayOf(before)}`);
  return parts.join(' ');
}

function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}
