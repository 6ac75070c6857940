import { Hono } from 'hono';
import { allBrands } from '../../../db/repos/brands/brands.ts';
import type { Change } from '../../../db/repos/changes.ts';
import { countLiveIncidents } from '../../../db/repos/incidents/incidents.ts';
import type { Store } from '../../../db/store.ts';
import { seesTheSame } from '../../access/sees-the-same.ts';
import { brandScope, withinBrands } from '../../core/brand-scope.ts';
import { type MentionSearch, searchMentions } from '../../pipeline/search/search-mentions.ts';
import { serverSentEvents } from '../../pipeline/stream/server-sent.ts';
import { startOf } from '../../pipeline/stream/start-of.ts';
import type { PagesDeps } from '../deps.ts';
import { readFeedQuery } from '../mentions/feed-query.ts';
import { askingOf } from '../visitor.ts';

/** Ids that one question to the database is asked about. */
const MOST_ASKED = 200;

/** What a page hears: how much is new to it. Never a text, so that nothing that was crawled travels this way. */
interface News {
  /** New mentions that fit the page's list. */
  mentions: number;
  /** Incidents to which something happened. */
  incidents: string[];
  /** Incidents that are not resolved. */
  open: number;
}

/**
 * `GET /live`: news for a page that is open, as server-sent events. With `list=1` the other parameters are those of the
 * list of mentions that the page shows. `after` is where the page stands; a connection that is taken up again says so.
 */
export function liveRoutes(deps: PagesDeps): Hono {
  const { store, changes, every, log } = deps;
  const routes = new Hono();

  routes.get('/', async (c) => {
    const { searchParams } = new URL(c.req.url);
    const lastId = c.req.header('last-event-id') ?? searchParams.get('after') ?? undefined;
    const { after, reset } = await startOf({ store, changes }, lastId);
    const listed = searchParams.get('list') === '1';
    const filter = listed ? readFeedQuery(searchParams, await allBrands(store)).filter : null;
    const scope = brandScope();
    const news = async (page: readonly Change[]): Promise<News> => {
      const seen = page.filter(({ brandId }) => scope?.includes(brandId) ?? true);
      const fresh = seen.filter(({ subject, event }) => subject === 'mention' && event === 'new');
      const incidents = seen.filter(({ subject }) => subject === 'incident');
      return {
        mentions: filter === null ? 0 : await countFitting(store, filter, fresh),
        incidents: [...new Set(incidents.map(({ subjectId }) => subjectId))],
        open: await countLiveIncidents(store),
      };
    };
    async function* tell(page: readonly Change[]) {
      const through = page.at(-1);
      if (through === undefined) return;
      const data = await withinBrands(scope, () => news(page));
      const told = data.mentions + data.incidents.length > 0 ? asEvent('news', data) : null;
      yield { told, through };
    }
    const first = asEvent(reset ? 'reset' : 'news', await news([]));
    const asking = askingOf(c, deps);
    const stillMay = () => seesTheSame(deps, asking, scope);
    return c.body(serverSentEvents({ changes, after, first, tell, stillMay, every, log }), 200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'x-accel-buffering': 'no',
    });
  });

  return routes;
}

function asEvent(event: string, data: News) {
  return { event, data: JSON.stringify(data) };
}

/** How many of these new mentions a list shows. */
async function countFitting(store: Store, filter: MentionSearch, fresh: readonly Change[]): Promise<number> {
  const { brandId } = filter;
  const ids = fresh
    .filter((change) => brandId === undefined || change.brandId === brandId)
    .map(({ subjectId }) => subjectId);
  let count = 0;
  for (let from = 0; from < ids.length; from += MOST_ASKED) {
    const some = ids.slice(from, from + MOST_ASKED);
    const request = { limit: MOST_ASKED, cursor: null };
    count += (await searchMentions(store, { ...filter, ids: some }, '-publishedAt', request)).items.length;
  }
  return count;
}
