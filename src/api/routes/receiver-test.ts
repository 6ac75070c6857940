import { createRoute } from '@hono/zod-openapi';
import { findDelivery } from '../../../db/repos/telling/deliveries.ts';
import { findReceiver } from '../../../db/repos/telling/receivers.ts';
import { postPing } from '../../pipeline/post-ping.ts';
import { json } from '../http.ts';
import { found } from '../problem.ts';
import { createRouter } from '../router.ts';
import { deliverySchema, deliveryView } from '../schemas/delivery.ts';
import { byId } from '../schemas/id.ts';

const test = createRoute({
  method: 'post',
  path: '/receivers/{id}/test',
  tags: ['Receivers'],
  operationId: 'testReceiver',
  summary: 'Send a `ping` to see whether it arrives',
  request: byId,
  responses: { 202: json('The delivery, on its way', deliverySchema) },
});

export function receiverTestRoutes() {
  const router = createRouter();

  router.openapi(test, async (c) => {
    const { store, clock, work } = c.var.deps;
    const receiver = found(await findReceiver(store, c.req.valid('param').id), 'receiver');
    const deliveryId = await postPing(store, receiver.id, clock.now());
    await work.deliverDue();
    return c.json(deliveryView(found(await findDelivery(store, deliveryId), 'delivery')), 202);
  });

  return router;
}
