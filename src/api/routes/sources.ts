import { createRoute } from '@hono/zod-openapi';
import { pageOfCrawls } from '../../../db/repos/crawl/crawls.ts';
import { deleteSource, findSource, pageOfSources } from '../../../db/repos/crawl/sources.ts';
import { subscriptionOf } from '../../../db/repos/crawl/subscriptions.ts';
import { transaction } from '../../../db/store.ts';
import { changeSource } from '../../setup/change-source.ts';
import { watchSource } from '../../setup/sources.ts';
import { json, jsonBody, noContent } from '../http.ts';
import { found } from '../problem.ts';
import { createRouter } from '../router.ts';
import { crawlSchema, crawlView } from '../schemas/crawl.ts';
import { byId, noQuery } from '../schemas/id.ts';
import { pageOf, pageQuery, pageRequest } from '../schemas/paging.ts';
import {
  crawlQueued,
  newSource,
  sourceChange,
  sourceDetailSchema,
  sourceSchema,
  sourceView,
} from '../schemas/source.ts';
import { subscriptionView } from '../schemas/subscription.ts';

const tags = ['Sources'];

const list = createRoute({
  method: 'get',
  path: '/sources',
  tags,
  operationId: 'listSources',
  summary: 'Sources in the order they were added',
  request: { query: pageQuery },
  responses: { 200: json('A page of sources', pageOf(sourceSchema)) },
});

const add = createRoute({
  method: 'post',
  path: '/sources',
  tags,
  operationId: 'addSource',
  summary: 'Begin to read a place',
  request: { query: noQuery, body: jsonBody(newSource) },
  responses: {
    200: json('The source that read this place already, with the settings given', sourceSchema),
    201: json('The source; its first visit is due at once', sourceSchema),
  },
});

const get = createRoute({
  method: 'get',
  path: '/sources/{id}',
  tags,
  operationId: 'getSource',
  summary: 'One source',
  request: byId,
  responses: { 200: json('The source', sourceDetailSchema) },
});

const change = createRoute({
  method: 'patch',
  path: '/sources/{id}',
  tags,
  operationId: 'changeSource',
  summary: 'Change what is given, keep the rest',
  request: { ...byId, body: jsonBody(sourceChange) },
  responses: { 200: json('The source', sourceSchema) },
});

const remove = createRoute({
  method: 'delete',
  path: '/sources/{id}',
  tags,
  operationId: 'deleteSource',
  summary: 'Read a place no more; what it brought stays',
  request: byId,
  responses: { 204: noContent },
});

const crawl = createRoute({
  method: 'post',
  path: '/sources/{id}/crawl',
  tags,
  operationId: 'crawlSource',
  summary: 'Visit a source now',
  request: byId,
  responses: { 202: json('The visit is in line', crawlQueued) },
});

const crawls = createRoute({
  method: 'get',
  path: '/sources/{id}/crawls',
  tags,
  operationId: 'listCrawls',
  summary: 'Visits of a source, newest first',
  request: { params: byId.params, query: pageQuery },
  responses: { 200: json('A page of visits', pageOf(crawlSchema)) },
});

export function sourceRoutes() {
  const router = createRouter();

  router.openapi(list, async (c) => {
    const page = await pageOfSources(c.var.deps.store, pageRequest(c.req.valid('query')));
    return c.json({ ...page, items: page.items.map(sourceView) }, 200);
  });

  router.openapi(add, async (c) => {
    const { store, clock } = c.var.deps;
    const { source, added } = await watchSource(store, c.req.valid('json'), clock.now());
    c.header('location', `/api/v1/sources/${source.id}`);
    return c.json(sourceView(source), added ? 201 : 200);
  });

  router.openapi(get, async (c) => {
    const { store } = c.var.deps;
    const source = found(await findSource(store, c.req.valid('param').id), 'source');
    const push = await subscriptionOf(store, source.id);
    return c.json({ ...sourceView(source), push: push && subscriptionView(push) }, 200);
  });

  router.openapi(change, async (c) => {
    const { store, clock } = c.var.deps;
    const { id } = c.req.valid('param');
    const source = await transaction(store, (tx) => changeSource(tx, id, c.req.valid('json'), clock.now()));
    return c.json(sourceView(found(source, 'source')), 200);
  });

  router.openapi(remove, async (c) => {
    const gone = await deleteSource(c.var.deps.store, c.req.valid('param').id);
    found(gone || null, 'source');
    return c.body(null, 204);
  });

  router.openapi(crawl, async (c) => {
    const { store, work } = c.var.deps;
    const { id } = found(await findSource(store, c.req.valid('param').id), 'source');
    await work.crawl(id);
    return c.json({ sourceId: id, status: 'queued' as const }, 202);
  });

  router.openapi(crawls, async (c) => {
    const { store } = c.var.deps;
    const { id } = found(await findSource(store, c.req.valid('param').id), 'source');
    const page = await pageOfCrawls(store, id, pageRequest(c.req.valid('query')));
    return c.json({ ...page, items: page.items.map(crawlView) }, 200);
  });

  return router;
}
