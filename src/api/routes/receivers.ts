import { createRoute } from '@hono/zod-openapi';
import { deleteReceiver, findReceiver, pageOfReceivers } from '../../../db/repos/telling/receivers.ts';
import { transaction } from '../../../db/store.ts';
import { changeReceiver, checkReceiverName } from '../../setup/change-receiver.ts';
import { addReceiver, newSigningSecret } from '../../setup/receivers.ts';
import { json, jsonBody, noContent } from '../http.ts';
import { found } from '../problem.ts';
import { createRouter } from '../router.ts';
import { byId, noQuery } from '../schemas/id.ts';
import { pageOf, pageQuery, pageRequest } from '../schemas/paging.ts';
import {
  madeReceiverSchema,
  newReceiver,
  receiverChange,
  receiverSchema,
  receiverView,
} from '../schemas/receiver.ts';

const tags = ['Receivers'];

const list = createRoute({
  method: 'get',
  path: '/receivers',
  tags,
  operationId: 'listReceivers',
  summary: 'Receivers in the order they were made',
  request: { query: pageQuery },
  responses: { 200: json('A page of receivers', pageOf(receiverSchema)) },
});

const add = createRoute({
  method: 'post',
  path: '/receivers',
  tags,
  operationId: 'addReceiver',
  summary: 'Add a destination',
  description:
    'A webhook without a secret gets one, which this answer shows once. Secrets are never shown again.',
  request: { query: noQuery, body: jsonBody(newReceiver) },
  responses: { 201: json('The receiver', madeReceiverSchema) },
});

const get = createRoute({
  method: 'get',
  path: '/receivers/{id}',
  tags,
  operationId: 'getReceiver',
  summary: 'One receiver',
  request: byId,
  responses: { 200: json('The receiver', receiverSchema) },
});

const change = createRoute({
  method: 'patch',
  path: '/receivers/{id}',
  tags,
  operationId: 'changeReceiver',
  summary: 'Change what is given, keep the rest',
  request: { ...byId, body: jsonBody(receiverChange) },
  responses: { 200: json('The receiver', receiverSchema) },
});

const remove = createRoute({
  method: 'delete',
  path: '/receivers/{id}',
  tags,
  operationId: 'deleteReceiver',
  summary: 'Remove a receiver and its deliveries',
  request: byId,
  responses: { 204: noContent },
});

export function receiverRoutes() {
  const router = createRouter();

  router.openapi(list, async (c) => {
    const page = await pageOfReceivers(c.var.deps.store, pageRequest(c.req.valid('query')));
    return c.json({ ...page, items: page.items.map((receiver) => receiverView(receiver, c.var.deps)) }, 200);
  });

  router.openapi(add, async (c) => {
    const { store, clock } = c.var.deps;
    const wish = c.req.valid('json');
    const needsSecret = wish.kind === 'webhook' && wish.settings.secret === undefined;
    const made = needsSecret ? { secret: newSigningSecret() } : {};
    const settings = { ...wish.settings, ...made };
    const receiver = await transaction(store, async (tx) => {
      await checkReceiverName(tx, wish.name);
      return addReceiver(tx, { ...wish, settings }, clock.now());
    });
    c.header('location', `/api/v1/receivers/${receiver.id}`);
    return c.json({ ...receiverView(receiver, c.var.deps), ...made }, 201);
  });

  router.openapi(get, async (c) => {
    const receiver = found(await findReceiver(c.var.deps.store, c.req.valid('param').id), 'receiver');
    return c.json(receiverView(receiver, c.var.deps), 200);
  });

  router.openapi(change, async (c) => {
    const { id } = c.req.valid('param');
    const receiver = await transaction(c.var.deps.store, (tx) => changeReceiver(tx, id, c.req.valid('json')));
    return c.json(receiverView(found(receiver, 'receiver'), c.var.deps), 200);
  });

  router.openapi(remove, async (c) => {
    const gone = await deleteReceiver(c.var.deps.store, c.req.valid('param').id);
    found(gone || null, 'receiver');
    return c.body(null, 204);
  });

  return router;
}
