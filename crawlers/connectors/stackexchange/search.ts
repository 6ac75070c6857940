import { SECOND } from '../../../src/core/time.ts';
import type { CrawlContext } from '../../connector.ts';
import { type Search, searchPage } from '../../search/search.ts';
import { itemOf } from './answer.ts';
import { ask, paceOf, pauseAfter } from './ask.ts';
import type { StackExchangeSettings } from './settings.ts';

/** The advanced search, which looks through questions' titles and texts. It does not count what it finds. */
export function searchOf(settings: StackExchangeSettings, context: CrawlContext): Search<number> {
  return {
    maxPages: 5,
    granule: SECOND,
    async page({ since, before }, position) {
      const page = position ?? 1;
      const parameters = {
        q: settings.query,
        sort: 'creation',
        order: 'desc',
        // Both ends belong to the slice.
        fromdate: since === null ? null : Math.floor(since.getTime() / SECOND),
        todate: before === null ? null : Math.ceil(before.getTime() / SECOND) - 1,
        page,
      };
      const { data, bytes } = await ask('/search/advanced', parameters, settings, context);
      const now = context.clock.now();
      return searchPage(
        data.items.map((question) => itemOf(question, settings.site)),
        {
          bytes,
          next: data.has_more ? page + 1 : null,
          pauseSeconds: pauseAfter(data, now),
          paceSeconds: paceOf(data, now),
        },
      );
    },
  };
}
