import { createRoute } from '@hono/zod-openapi';
import { pingMessage } from '../../../alerts/render/incident-message.ts';
import { findDelivery } from '../../../db/repos/deliveries.ts';
import { postMessage } from '../../../db/repos/outbox.ts';
import { findReceiver } from '../../../db/repos/receivers.ts';
import { transaction } from '../../../db/store.ts';
import { newId } from '../../core/id.ts';
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
    const now = clock.now();
    const messageId = newId(now);
    const deliveryId = newId(now);
    await transaction(store, (tx) =>
      postMessage(tx, {
        id: messageId,
        eventKey: `ping ${messageId}`,
        incidentId: null,
        body: pingMessage(now),
        page: null,
        createdAt: now,
        deliveries: [{ id: deliveryId, receiverId: receiver.id }],
      }),
    );
    await work.deliverDue();
    return c.json(deliveryView(found(await findDelivery(store, deliveryId), 'delivery')), 202);
  });

  return router;
}
