import { type Context, Hono } from 'hono';
import { deleteView, findView, updateView, viewsOf } from '../../../db/repos/access/saved-views.ts';
import { allBrands } from '../../../db/repos/brands/brands.ts';
import { allSources } from '../../../db/repos/crawl/sources.ts';
import { mentionFeedUrl } from '../../access/mention-feed-links.ts';
import { isId } from '../../core/is-id.ts';
import { MOST_NAME, MOST_QUERY, saveView } from '../../setup/views.ts';
import { audit } from '../audit.ts';
import { withNotice } from '../components/notice.tsx';
import type { PagesDeps } from '../deps.ts';
import { FormError, readForm } from '../form.ts';
import { chipsOf } from '../mentions/feed-chips.tsx';
import { readFeedQuery } from '../mentions/feed-query.ts';
import type { FeedFormat } from '../notify/mention-feed/mention-feed.ts';
import { type Frame, respond } from '../respond.tsx';
import { may, signedIn } from '../visitor.ts';
import { t } from '../words/t.ts';
import { viewHref } from './view-href.ts';
import { ViewsPage } from './views-page.tsx';

/** More views than this nobody finds their way in. */
const MOST_VIEWS = 200;

/** Saved views: listed, opened, saved, renamed and deleted. */
export function viewRoutes(deps: PagesDeps, frame: Frame): Hono {
  const { store, clock, baseUrl, linkKey } = deps;
  const routes = new Hono();
  const me = () => signedIn()?.id ?? null;

  routes.get('/', async (c) => {
    const views = await viewsOf(store, me(), MOST_VIEWS);
    const brands = await allBrands(store);
    const sources = await allSources(store);
    const saysOf = ({ query }: { query: string }) =>
      chipsOf(readFeedQuery(new URLSearchParams(query), brands), brands, sources).map(
        ({ name, value }) => `${name}: ${value}`,
      );
    const feedOf = ({ id }: { id: string }, format: FeedFormat) =>
      mentionFeedUrl(baseUrl, linkKey, { viewId: id, userId: me() }, format);
    const page = <ViewsPage views={views} saysOf={saysOf} feedOf={feedOf} />;
    return respond(c, frame, { title: t('Saved views'), section: 'mentions' }, page);
  });

  routes.get('/:id', async (c, next) => {
    const id = c.req.param('id');
    const view = isId(id) ? await findView(store, id, me()) : null;
    return view === null ? next() : c.redirect(viewHref(view), 303);
  });

  routes.post('/', async (c) => {
    const field = await readForm(c);
    const query = field('query');
    if (query.length > MOST_QUERY) throw new FormError(t('This view has too many filters to be saved.'));
    const wish = { name: nameIn(field), query, userId: whoseIn(field) };
    const view = await saveView(store, wish, clock.now());
    await note(c, 'create', view.id);
    return c.redirect(withNotice(viewHref(view), 'view-saved'), 303);
  });

  routes.post('/:id', async (c, next) => {
    const id = c.req.param('id');
    const field = await readForm(c);
    const before = isId(id) ? await findView(store, id, me()) : null;
    if (before === null) return next();
    const change = { name: nameIn(field), userId: whoseIn(field) };
    await updateView(store, id, me(), { ...change, updatedAt: clock.now() });
    await note(c, 'update', id);
    return c.redirect(withNotice('/views', 'view-changed'), 303);
  });

  routes.post('/:id/delete', async (c, next) => {
    const id = c.req.param('id');
    const view = isId(id) ? await findView(store, id, me()) : null;
    if (view === null || !(await deleteView(store, id, me()))) return next();
    await note(c, 'delete', id);
    return c.redirect(withNotice('/views', 'view-removed'), 303);
  });

  return routes;

  function note(c: Context, verb: string, subjectId: string) {
    return audit(c, deps, { action: `view.${verb}`, subject: 'view', subjectId, brandId: null });
  }

  function whoseIn(field: (name: string) => string): string | null {
    return field('mine') === 'yes' || !may('responder') ? me() : null;
  }
}

function nameIn(field: (name: string) => string): string {
  const name = field('name').slice(0, MOST_NAME).toWellFormed();
  if (name === '') throw new FormError(t('A view needs a name.'));
  return name;
}
