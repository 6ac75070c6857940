import { z } from 'zod';
import type { CrawlContext } from '../../connector.ts';
import { endpoint } from '../../search/endpoint.ts';
import { type Search, searchPage } from '../../search/search.ts';
import { ask, pauseSeconds } from './ask.ts';
import { apiOf, type MastodonSettings } from './settings.ts';
import { itemOf, type Status, status } from './status.ts';

const PAGE_SIZE = 40;

/** A timeline is a bare list, what a search found is one of three. */
const statuses = z.union([
  z.array(status),
  z.object({ statuses: z.array(status) }).transform((found) => found.statuses),
]);

/**
 * A hashtag's timeline, or a search, newest first by id. An id tells when a status was written, and those of other
 * instances arrive late: so pages go back by `max_id` through what the last visit saw, rather than on from its newest
 * by `min_id`, which would leave late ones out.
 */
export function searchOf(settings: MastodonSettings, context: CrawlContext): Search<string> {
  const api = apiOf(settings);
  return {
    maxPages: 10,
    granule: null,
    async page(_slice, position) {
      const { data, bytes, headers } = await ask(pageUrl(settings, position), settings, statuses, context);
      return searchPage(
        data.map((told) => itemOf(told, api)),
        {
          bytes,
          next: oldestId(data),
          pauseSeconds: pauseSeconds(headers, context.clock.now()),
        },
      );
    },
  };
}

function pageUrl(settings: MastodonSettings, maxId: string | null): string {
  const api = apiOf(settings);
  const paging = { limit: PAGE_SIZE, max_id: maxId };
  if (settings.tag === undefined) {
    return endpoint(api, '/api/v2/search', { q: settings.query ?? '', type: 'statuses', ...paging });
  }
  const url = new URL(endpoint(api, `/api/v1/timelines/tag/${encodeURIComponent(settings.tag)}`, paging));
  for (const name of ['any', 'all', 'none'] as const) {
    for (const tag of settings[name] ?? []) url.searchParams.append(`${name}[]`, tag);
  }
  return url.href;
}

/** Instances leave out what its reader may not see, so that a page that is not full need not be the last. */
function oldestId(page: readonly Status[]): string | null {
  return page.at(-1)?.id ?? null;
}
