import { Hono } from 'hono';
import { pageOfCrawls } from '../../../db/repos/crawl/crawls.ts';
import { lossesBetween } from '../../../db/repos/crawl/gaps.ts';
import { connectorsInUse, countSources, findSource, pageOfSources } from '../../../db/repos/crawl/sources.ts';
import { subscriptionOf } from '../../../db/repos/crawl/subscriptions.ts';
import { isId } from '../../core/is-id.ts';
import { addMs, DAY } from '../../core/time.ts';
import { coverageOf } from '../../pipeline/coverage/coverage-of.ts';
import type { PagesDeps } from '../deps.ts';
import { readForm } from '../form.ts';
import { checkedCursor } from '../list-cursor.ts';
import { type Frame, respond } from '../respond.tsx';
import { t } from '../words/t.ts';
import { addSource } from './add-source.ts';
import { changeRoutes } from './change-routes.ts';
import { addressIn, asFormError, wishIn } from './discovery-forms.ts';
import { DiscoveryPage } from './discovery-page.tsx';
import { kindRoutes } from './kind-routes.tsx';
import { listedSources } from './listed-sources.ts';
import { opmlRoutes } from './opml-routes.tsx';
import { costOf, healthOf } from './source-health.ts';
import { sourceName } from './source-name.ts';
import { SourcePage } from './source-page.tsx';
import { SourcesPage } from './sources-page.tsx';

const SOURCES = 24;
const VISITS = 50;
/** How far back gaps of a source are shown. */
const MONTH = 28 * DAY;

/** The sources, how to add more, and the ledger of one. */
export function sourceRoutes(deps: PagesDeps, frame: Frame): Hono {
  const { store, clock, discover } = deps;
  const routes = new Hono();

  routes.get('/', async (c) => {
    const listed = listedSources(new URL(c.req.url).searchParams);
    const { items, nextCursor } = await pageOfSources(
      store,
      { limit: SOURCES, cursor: listed.cursor },
      listed,
    );
    const now = clock.now();
    const sources = await healthOf(store, items, now);
    const counts = new Map((await countSources(store)).map(({ status, count }) => [status, count]));
    const kinds = await connectorsInUse(store);
    const { coverage } = await coverageOf(store, null, addMs(now, -DAY), now);
    const page = <SourcesPage {...{ sources, listed, counts, kinds, nextCursor, now, coverage }} />;
    return respond(c, frame, { title: t('Sources'), section: 'sources' }, page);
  });

  routes.post('/', async (c) => {
    const wish = wishIn(await readForm(c));
    return addSource(c, deps, wish).catch((error) => {
      throw asFormError(error);
    });
  });

  routes.post('/discover', async (c) => {
    const found = await discover(addressIn(await readForm(c)), c.req.raw.signal);
    const page = <DiscoveryPage {...found} />;
    return respond(c, frame, { title: t('Find feeds on a site'), section: 'sources' }, page);
  });

  routes.route('/opml', opmlRoutes(deps, frame));
  routes.route('/new', kindRoutes(deps, frame));
  routes.route('/', changeRoutes(deps));

  routes.get('/:id', async (c, next) => {
    const id = c.req.param('id');
    const source = isId(id) ? await findSource(store, id) : null;
    if (source === null) return next();
    const cursor = checkedCursor(c.req.query('cursor') || null, 'id');
    const { items, nextCursor } = await pageOfCrawls(store, id, { limit: VISITS, cursor });
    const push = await subscriptionOf(store, id);
    const now = clock.now();
    const cost = await costOf(store, id, now);
    const losses = await lossesBetween(store, addMs(now, -MONTH), null);
    const gaps = losses.filter(({ sourceId }) => sourceId === id);
    const page = <SourcePage {...{ source, push, cost, gaps, cursor, nextCursor, now }} visits={items} />;
    return respond(c, frame, { title: sourceName(source), section: 'sources' }, page);
  });

  return routes;
}
