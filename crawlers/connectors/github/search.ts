import { SECOND } from '../../../src/core/time.ts';
import type { CrawlContext } from '../../connector.ts';
import { fetchJson } from '../../formats/json-answer.ts';
import { endpoint } from '../../search/endpoint.ts';
import { heeding } from '../../search/refusal.ts';
import { type Search, type Slice, searchPage } from '../../search/search.ts';
import { answer, itemOf } from './answer.ts';
import { refusal, secondsUntilReset } from './limits.ts';
import { apiOf, type GitHubSettings } from './settings.ts';

const PAGE_SIZE = 100;
/** Whatever it finds, the search gives no more. */
const MAX_RESULTS = 1_000;

/** The search for issues. */
export function searchOf(settings: GitHubSettings, context: CrawlContext): Search<number> {
  const headers = {
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
    ...(settings.token !== undefined && { authorization: `Bearer ${settings.token}` }),
  };
  return {
    maxPages: 5,
    granule: SECOND,
    async page(slice, position) {
      const page = position ?? 1;
      const url = endpoint(apiOf(settings), '/search/issues', {
        q: queryFor(settings.query, slice),
        sort: 'created',
        order: 'desc',
        per_page: PAGE_SIZE,
        page,
      });
      const answered = await fetchJson({ url, headers }, answer, heeding(context, refusal));
      const { total_count: total, incomplete_results: partial, items } = answered.data;
      const given = page * PAGE_SIZE;
      return searchPage(items.map(itemOf), {
        bytes: answered.bytes,
        next: given < Math.min(total, MAX_RESULTS) ? page + 1 : null,
        hasMore: given < total,
        total: partial ? null : total,
        partial,
        pauseSeconds: secondsUntilReset(answered.headers, context.clock.now()),
      });
    },
  };
}

/** The query within a slice of time; the search wants to be told which of issues and pull requests it shall find. */
function queryFor(query: string, { since, before }: Slice): string {
  // Without the parentheses, what is added would bind to the last alternative only.
  const parts = [/\bOR\b/.test(query) ? `(${query})` : query];
  if (!/\b(?:is|type):(?:issue|pr|pull-request)\b/i.test(query)) parts.push('is:issue');
  if (since !== null) parts.push(`created:>=${inSeconds(since)}`);
  if (before !== null) parts.push(`created:<${inSeconds(before)}`);
  return parts.join(' ');
}

function inSeconds(time: Date): string {
  return `${time.toISOString().slice(0, 19)}Z`;
}
