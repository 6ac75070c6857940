import { createRoute } from '@hono/zod-openapi';
import {
  deleteDigest,
  findDigest,
  insertDigest,
  pageOfDigests,
  updateDigest,
} from '../../../db/repos/telling/digests.ts';
import { transaction } from '../../../db/store.ts';
import { newId } from '../../core/id.ts';
import { given } from '../given.ts';
import { json, jsonBody, noContent } from '../http.ts';
import { found } from '../problem.ts';
import { checkBrand, checkReceivers } from '../references.ts';
import { createRouter } from '../router.ts';
import { digestChange, digestSchema, digestView, newDigest } from '../schemas/digest.ts';
import { byId, noQuery } from '../schemas/id.ts';
import { pageOf, pageQuery, pageRequest } from '../schemas/paging.ts';

const tags = ['Digests'];

const list = createRoute({
  method: 'get',
  path: '/digests',
  tags,
  operationId: 'listDigests',
  summary: 'Digests in the order they were made',
  request: { query: pageQuery },
  responses: { 200: json('A page of digests', pageOf(digestSchema)) },
});

const add = createRoute({
  method: 'post',
  path: '/digests',
  tags,
  operationId: 'addDigest',
  summary: 'Summarise a brand on a schedule',
  request: { query: noQuery, body: jsonBody(newDigest) },
  responses: { 201: json('The digest', digestSchema) },
});

const get = createRoute({
  method: 'get',
  path: '/digests/{id}',
  tags,
  operationId: 'getDigest',
  summary: 'One digest',
  request: byId,
  responses: { 200: json('The digest', digestSchema) },
});

const change = createRoute({
  method: 'patch',
  path: '/digests/{id}',
  tags,
  operationId: 'changeDigest',
  summary: 'Change what is given, keep the rest',
  request: { ...byId, body: jsonBody(digestChange) },
  responses: { 200: json('The digest', digestSchema) },
});

const remove = createRoute({
  method: 'delete',
  path: '/digests/{id}',
  tags,
  operationId: 'deleteDigest',
  summary: 'Remove a digest',
  request: byId,
  responses: { 204: noContent },
});

export function digestRoutes() {
  const router = createRouter();

  router.openapi(list, async (c) => {
    const page = await pageOfDigests(c.var.deps.store, pageRequest(c.req.valid('query')));
    return c.json({ ...page, items: page.items.map(digestView) }, 200);
  });

  router.openapi(add, async (c) => {
    const { store, clock } = c.var.deps;
    const now = clock.now();
    const digest = { ...c.req.valid('json'), id: newId(now), createdAt: now };
    await transaction(store, async (tx) => {
      await checkBrand(tx, digest.brandId);
      await checkReceivers(tx, digest.receiverIds);
      await insertDigest(tx, digest);
    });
    c.header('location', `/api/v1/digests/${digest.id}`);
    return c.json(digestView(digest), 201);
  });

  router.openapi(get, async (c) => {
    const digest = found(await findDigest(c.var.deps.store, c.req.valid('param').id), 'digest');
    return c.json(digestView(digest), 200);
  });

  router.openapi(change, async (c) => {
    const { id } = c.req.valid('param');
    const wish = c.req.valid('json');
    const digest = await transaction(c.var.deps.store, async (tx) => {
      found(await findDigest(tx, id), 'digest');
      await checkReceivers(tx, wish.receiverIds ?? []);
      return updateDigest(tx, id, given(wish));
    });
    return c.json(digestView(found(digest, 'digest')), 200);
  });

  router.openapi(remove, async (c) => {
    const gone = await deleteDigest(c.var.deps.store, c.req.valid('param').id);
    found(gone || null, 'digest');
    return c.body(null, 204);
  });

  return router;
}
