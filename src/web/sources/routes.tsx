import { Hono } from 'hono';
import { pageOfCrawls } from '../../../db/repos/crawls.ts';
import { findSource, pageOfSources } from '../../../db/repos/sources.ts';
import { subscriptionOf } from '../../../db/repos/subscriptions.ts';
import { addMs, DAY } from '../../core/time.ts';
import { coverageOf } from '../../pipeline/coverage/coverage-of.ts';
import { watchSource } from '../../setup/sources.ts';
import { withNotice } from '../components/notice.tsx';
import type { PagesDeps } from '../deps.ts';
import { readForm } from '../form.ts';
import { isId } from '../ids.ts';
import { checkedCursor } from '../list-cursor.ts';
import { type Frame, respond } from '../respond.tsx';
import { addressIn, asFormError, wishIn } from './discovery-forms.ts';
import { DiscoveryPage } from './discovery-page.tsx';
import { type SourceHealth, sourceHealth } from './source-health.ts';
import { sourceName } from './source-name.ts';
import { SourcePage } from './source-page.tsx';
import { SourcesPage } from './sources-page.tsx';

const SOURCES = 24;
const VISITS = 50;

/** The sources, and the ledger of one. */
export function sourceRoutes({ store, clock, work, discover }: PagesDeps, frame: Frame): Hono {
  const routes = new Hono();

  routes.get('/', async (c) => {
    const cursor = checkedCursor(c.req.query('cursor') || null, 'id');
    const { items, nextCursor } = await pageOfSources(store, { limit: SOURCES, cursor });
    const sources: SourceHealth[] = [];
    for (const source of items) sources.push(await sourceHealth(store, source));
    const now = clock.now();
    const { coverage } = await coverageOf(store, null, addMs(now, -DAY), now);
    const page = <SourcesPage {...{ sources, cursor, nextCursor, now, coverage }} />;
    return respond(c, frame, { title: 'Sources', section: 'sources' }, page);
  });

  routes.post('/', async (c) => {
    const wish = wishIn(await readForm(c));
    const { source, added } = await watchSource(store, wish, clock.now()).catch((error) => {
      throw asFormError(error);
    });
    if (added) await work.crawl(source.id);
    return c.redirect(withNotice(`/sources/${source.id}`, added ? 'source-added' : 'source-known'), 303);
  });

  routes.post('/discover', async (c) => {
    const found = await discover(addressIn(await readForm(c)), c.req.raw.signal);
    const page = <DiscoveryPage {...found} />;
    return respond(c, frame, { title: 'Find feeds on a site', section: 'sources' }, page);
  });

  routes.get('/:id', async (c, next) => {
    const id = c.req.param('id');
    const source = isId(id) ? await findSource(store, id) : null;
    if (source === null) return next();
    const cursor = checkedCursor(c.req.query('cursor') || null, 'id');
    const { items, nextCursor } = await pageOfCrawls(store, id, { limit: VISITS, cursor });
    const push = await subscriptionOf(store, id);
    const page = <SourcePage {...{ source, push, cursor, nextCursor }} visits={items} now={clock.now()} />;
    return respond(c, frame, { title: sourceName(source), section: 'sources' }, page);
  });

  routes.post('/:id/crawl', async (c, next) => {
    const id = c.req.param('id');
    if (!isId(id) || (await findSource(store, id)) === null) return next();
    await work.crawl(id);
    return c.redirect(withNotice(`/sources/${id}`, 'visiting'), 303);
  });

  return routes;
}
