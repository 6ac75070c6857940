import { createRoute, z } from '@hono/zod-openapi';
import {
  attemptsOf,
  findDelivery,
  pageOfDeliveries,
  requeueDelivery,
} from '../../../db/repos/telling/deliveries.ts';
import { deliveryStates } from '../../core/delivery.ts';
import { json } from '../http.ts';
import { found } from '../problem.ts';
import { createRouter } from '../router.ts';
import {
  deliveryDetailSchema,
  deliveryDetailView,
  deliverySchema,
  deliveryView,
} from '../schemas/delivery.ts';
import { byId, id } from '../schemas/id.ts';
import { pageOf, pageRequest, paging } from '../schemas/paging.ts';

const tags = ['Deliveries'];

const list = createRoute({
  method: 'get',
  path: '/deliveries',
  tags,
  operationId: 'listDeliveries',
  summary: 'Deliveries, newest first',
  request: {
    query: z.strictObject({
      receiver: id.optional(),
      incident: id.optional(),
      state: z.enum(deliveryStates).optional(),
      ...paging,
    }),
  },
  responses: { 200: json('A page of deliveries', pageOf(deliverySchema)) },
});

const get = createRoute({
  method: 'get',
  path: '/deliveries/{id}',
  tags,
  operationId: 'getDelivery',
  summary: 'One delivery with its attempts',
  request: byId,
  responses: { 200: json('The delivery', deliveryDetailSchema) },
});

const retry = createRoute({
  method: 'post',
  path: '/deliveries/{id}/retry',
  tags,
  operationId: 'retryDelivery',
  summary: 'Send it again, with 24 fresh hours of retries',
  request: byId,
  responses: { 202: json('The delivery, on its way', deliverySchema) },
});

export function deliveryRoutes() {
  const router = createRouter();

  router.openapi(list, async (c) => {
    const { receiver, incident, state, ...query } = c.req.valid('query');
    const filter = { receiverId: receiver, incidentId: incident, state };
    const page = await pageOfDeliveries(c.var.deps.store, filter, pageRequest(query));
    return c.json({ ...page, items: page.items.map(deliveryView) }, 200);
  });

  router.openapi(get, async (c) => {
    const { store } = c.var.deps;
    const delivery = found(await findDelivery(store, c.req.valid('param').id), 'delivery');
    return c.json(deliveryDetailView(delivery, await attemptsOf(store, delivery.id)), 200);
  });

  router.openapi(retry, async (c) => {
    const { store, clock, work } = c.var.deps;
    const { id } = c.req.valid('param');
    found((await requeueDelivery(store, id, clock.now())) || null, 'delivery');
    await work.deliverDue();
    return c.json(deliveryView(found(await findDelivery(store, id), 'delivery')), 202);
  });

  return router;
}
