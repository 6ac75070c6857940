import { createRoute } from '@hono/zod-openapi';
import { deleteView, findView, pageOfViews, updateView } from '../../../db/repos/access/saved-views.ts';
import { checkViewQuery, saveView, viewQuery } from '../../setup/views.ts';
import { given } from '../given.ts';
import { json, jsonBody, noContent } from '../http.ts';
import { found } from '../problem.ts';
import { createRouter } from '../router.ts';
import { byId, noQuery } from '../schemas/id.ts';
import { pageOf, pageQuery, pageRequest } from '../schemas/paging.ts';
import { newView, savedView, viewChange, viewSchema } from '../schemas/view.ts';

const tags = ['Saved views'];
/** A key is nobody in particular: it sees and changes what is everybody's. */
const EVERYBODY = null;

const list = createRoute({
  method: 'get',
  path: '/views',
  tags,
  operationId: 'listViews',
  summary: 'Lists of mentions that were saved for everybody, newest first',
  request: { query: pageQuery },
  responses: { 200: json('A page of views', pageOf(viewSchema)) },
});

const add = createRoute({
  method: 'post',
  path: '/views',
  tags,
  operationId: 'addView',
  summary: 'Save a filtered list of mentions for everybody',
  request: { query: noQuery, body: jsonBody(newView) },
  responses: { 201: json('The view', viewSchema) },
});

const get = createRoute({
  method: 'get',
  path: '/views/{id}',
  tags,
  operationId: 'getView',
  summary: 'One saved view',
  request: byId,
  responses: { 200: json('The view', viewSchema) },
});

const change = createRoute({
  method: 'patch',
  path: '/views/{id}',
  tags,
  operationId: 'changeView',
  summary: 'Change what is given, keep the rest',
  request: { ...byId, body: jsonBody(viewChange) },
  responses: { 200: json('The view', viewSchema) },
});

const remove = createRoute({
  method: 'delete',
  path: '/views/{id}',
  tags,
  operationId: 'deleteView',
  summary: 'Forget a view; the mentions stay',
  request: byId,
  responses: { 204: noContent },
});

export function viewRoutes() {
  const router = createRouter();

  router.openapi(list, async (c) => {
    const { deps } = c.var;
    const page = await pageOfViews(deps.store, pageRequest(c.req.valid('query')));
    return c.json({ ...page, items: page.items.map((view) => savedView(view, deps)) }, 200);
  });

  router.openapi(add, async (c) => {
    const { deps } = c.var;
    const { store, clock } = deps;
    const wish = c.req.valid('json');
    await checkViewQuery(store, wish.query);
    const view = await saveView(store, { ...wish, userId: EVERYBODY }, clock.now());
    c.header('location', `/api/v1/views/${view.id}`);
    return c.json(savedView(view, deps), 201);
  });

  router.openapi(get, async (c) => {
    const { deps } = c.var;
    const view = found(await findView(deps.store, c.req.valid('param').id, EVERYBODY), 'view');
    return c.json(savedView(view, deps), 200);
  });

  router.openapi(change, async (c) => {
    const { deps } = c.var;
    const { store, clock } = deps;
    const { query, ...rest } = c.req.valid('json');
    if (query !== undefined) await checkViewQuery(store, query);
    const wish = given({ ...rest, query: query === undefined ? undefined : viewQuery(query) });
    const { id } = c.req.valid('param');
    const view = found(await updateView(store, id, EVERYBODY, { ...wish, updatedAt: clock.now() }), 'view');
    return c.json(savedView(view, deps), 200);
  });

  router.openapi(remove, async (c) => {
    const gone = await deleteView(c.var.deps.store, c.req.valid('param').id, EVERYBODY);
    found(gone || null, 'view');
    return c.body(null, 204);
  });

  return router;
}
