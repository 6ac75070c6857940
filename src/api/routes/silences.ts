import { createRoute } from '@hono/zod-openapi';
import { deleteSilence, findSilence, pageOfSilences } from '../../../db/repos/incidents/silences.ts';
import { transaction } from '../../../db/store.ts';
import { addSilence, changeSilence } from '../../setup/silences.ts';
import { given } from '../given.ts';
import { json, jsonBody, noContent } from '../http.ts';
import { found } from '../problem.ts';
import { checkBrand } from '../references.ts';
import { createRouter } from '../router.ts';
import { byId, noQuery } from '../schemas/id.ts';
import { pageOf, pageQuery, pageRequest } from '../schemas/paging.ts';
import { newSilence, silenceChange, silenceSchema, silenceView } from '../schemas/silence.ts';

const tags = ['Silences'];

const list = createRoute({
  method: 'get',
  path: '/silences',
  tags,
  operationId: 'listSilences',
  summary: 'Silences, newest first',
  request: { query: pageQuery },
  responses: { 200: json('A page of silences', pageOf(silenceSchema)) },
});

const add = createRoute({
  method: 'post',
  path: '/silences',
  tags,
  operationId: 'addSilence',
  summary: 'For a while, tell nobody of incidents that match',
  description: 'They are kept and shown all the same; what is still true when the silence ends is told then.',
  request: { query: noQuery, body: jsonBody(newSilence) },
  responses: { 201: json('The silence', silenceSchema) },
});

const get = createRoute({
  method: 'get',
  path: '/silences/{id}',
  tags,
  operationId: 'getSilence',
  summary: 'One silence',
  request: byId,
  responses: { 200: json('The silence', silenceSchema) },
});

const change = createRoute({
  method: 'patch',
  path: '/silences/{id}',
  tags,
  operationId: 'changeSilence',
  summary: 'Change what is given, keep the rest',
  description: '`matchers` are replaced as a whole.',
  request: { ...byId, body: jsonBody(silenceChange) },
  responses: { 200: json('The silence', silenceSchema) },
});

const remove = createRoute({
  method: 'delete',
  path: '/silences/{id}',
  tags,
  operationId: 'deleteSilence',
  summary: 'End a silence',
  request: byId,
  responses: { 204: noContent },
});

export function silenceRoutes() {
  const router = createRouter();

  router.openapi(list, async (c) => {
    const page = await pageOfSilences(c.var.deps.store, pageRequest(c.req.valid('query')));
    return c.json({ ...page, items: page.items.map(silenceView) }, 200);
  });

  router.openapi(add, async (c) => {
    const { store, clock } = c.var.deps;
    const { startsAt = clock.now(), ...wish } = c.req.valid('json');
    if (wish.brandId !== null) await checkBrand(store, wish.brandId);
    const silence = await addSilence(store, { ...wish, startsAt, createdBy: c.var.actor }, clock.now());
    c.header('location', `/api/v1/silences/${silence.id}`);
    return c.json(silenceView(silence), 201);
  });

  router.openapi(get, async (c) => {
    const silence = found(await findSilence(c.var.deps.store, c.req.valid('param').id), 'silence');
    return c.json(silenceView(silence), 200);
  });

  router.openapi(change, async (c) => {
    const { id } = c.req.valid('param');
    const wish = c.req.valid('json');
    const silence = await transaction(c.var.deps.store, async (tx) => {
      if (wish.brandId != null) await checkBrand(tx, wish.brandId);
      return changeSilence(tx, id, given(wish));
    });
    return c.json(silenceView(found(silence, 'silence')), 200);
  });

  router.openapi(remove, async (c) => {
    const gone = await deleteSilence(c.var.deps.store, c.req.valid('param').id);
    found(gone || null, 'silence');
    return c.body(null, 204);
  });

  return router;
}
