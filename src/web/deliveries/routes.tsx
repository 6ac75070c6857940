import { Hono } from 'hono';
import { attemptsOf, pageOfDeliveries, requeueDelivery } from '../../../db/repos/deliveries.ts';
import { deliveryStates } from '../../core/delivery.ts';
import { withNotice } from '../components/notice.tsx';
import type { PagesDeps } from '../deps.ts';
import { readForm } from '../form.ts';
import { isId } from '../ids.ts';
import { checkedCursor } from '../list-cursor.ts';
import { type Frame, respond } from '../respond.tsx';
import { localPath } from '../safe-href.ts';
import { DeliveriesPage, type DeliveryWithAttempts } from './deliveries-page.tsx';

const SHOWN = 30;

/** The deliveries, and sending one again. */
export function deliveryRoutes({ store, clock, work }: PagesDeps, frame: Frame): Hono {
  const routes = new Hono();

  routes.get('/', async (c) => {
    const filter = { state: deliveryStates.find((state) => state === c.req.query('state')) };
    const cursor = checkedCursor(c.req.query('cursor') || null, 'id');
    const { items, nextCursor } = await pageOfDeliveries(store, filter, { limit: SHOWN, cursor });
    const deliveries: DeliveryWithAttempts[] = [];
    for (const delivery of items) {
      deliveries.push({ delivery, attempts: await attemptsOf(store, delivery.id) });
    }
    const page = <DeliveriesPage {...{ deliveries, filter, cursor, nextCursor }} />;
    return respond(c, frame, { title: 'Deliveries', section: 'deliveries' }, page);
  });

  routes.post('/:id/retry', async (c, next) => {
    const id = c.req.param('id');
    const field = await readForm(c);
    if (!isId(id) || !(await requeueDelivery(store, id, clock.now()))) return next();
    await work.deliverDue();
    return c.redirect(withNotice(localPath(field('return'), '/deliveries'), 'resent'), 303);
  });

  return routes;
}
