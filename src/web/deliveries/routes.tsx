import { type Context, Hono } from 'hono';
import { findBrand } from '../../../db/repos/brands/brands.ts';
import {
  attemptsOf,
  attemptsOfAll,
  type DeliveryFilter,
  findDelivery,
  messageOf,
  pageOfDeliveries,
  requeueDelivery,
} from '../../../db/repos/telling/deliveries.ts';
import { allReceivers, findReceiver } from '../../../db/repos/telling/receivers.ts';
import { transaction } from '../../../db/store.ts';
import { isId } from '../../core/is-id.ts';
import { audit } from '../audit.ts';
import { withNotice } from '../components/notice.tsx';
import type { PagesDeps } from '../deps.ts';
import { readForm } from '../form.ts';
import { checkedCursor } from '../list-cursor.ts';
import { type Frame, respond } from '../respond.tsx';
import { localPath } from '../safe-href.ts';
import { zoneOf } from '../time-text.ts';
import { t } from '../words/t.ts';
import { DeliveriesPage } from './deliveries-page.tsx';
import { ZONE } from './delivery-card.tsx';
import { DeliveryPage } from './delivery-page.tsx';
import { filterOf, readQuery } from './delivery-query.ts';
import { messageWords } from './message-words.ts';

const SHOWN = 30;
const PARKED_SHOWN = 5;
/** Deliveries that are sent again at one touch. */
const MOST_AT_ONCE = 200;

/** The deliveries, one of them, and sending them again. */
export function deliveryRoutes(deps: PagesDeps, frame: Frame): Hono {
  const { store, clock, work } = deps;
  const routes = new Hono();
  const section = 'deliveries';

  routes.get('/', async (c) => {
    const query = readQuery((name) => c.req.query(name));
    const cursor = checkedCursor(c.req.query('cursor') || null, 'id');
    const brand = query.brandId === undefined ? null : await findBrand(store, query.brandId);
    const filter = { ...filterOf(query, zoneOf(ZONE)), brand: brand ?? undefined };
    const showsAll = query.state === undefined;
    const onTop = showsAll && cursor === null;
    const parked = onTop ? (await listed({ ...filter, state: 'parked' }, null, PARKED_SHOWN)).deliveries : [];
    const notState = showsAll ? 'parked' : undefined;
    const { deliveries, nextCursor } = await listed({ ...filter, notState }, cursor, SHOWN);
    const receivers = await allReceivers(store);
    const page = <DeliveriesPage {...{ deliveries, parked, query, receivers, cursor, nextCursor }} />;
    return respond(c, frame, { title: t('Deliveries'), section }, page);
  });

  routes.get('/:id', async (c, next) => {
    const id = c.req.param('id');
    const delivery = isId(id) ? await findDelivery(store, id) : null;
    const message = delivery === null ? null : await messageOf(store, id);
    const receiver = delivery === null ? null : await findReceiver(store, delivery.receiverId);
    if (delivery === null || message === null || receiver === null) return next();
    const attempts = await attemptsOf(store, id);
    const sent = { message: message.body, page: message.page, kind: receiver.kind };
    const page = <DeliveryPage {...{ delivery, attempts, ...sent }} />;
    return respond(c, frame, { title: messageWords(delivery.type), section }, page);
  });

  routes.post('/retry', async (c) => {
    const receiverId = (await readForm(c))('receiver');
    const filter: DeliveryFilter = { state: 'parked', ...(isId(receiverId) && { receiverId }) };
    const { items } = await pageOfDeliveries(store, filter, { limit: MOST_AT_ONCE, cursor: null });
    await transaction(store, async (tx) => {
      for (const { id } of items) await requeueDelivery(tx, id, clock.now());
    });
    await noteRetry(c, null, { count: items.length });
    await work.deliverDue();
    return c.redirect(withNotice('/deliveries', 'resent'), 303);
  });

  routes.post('/:id/retry', async (c, next) => {
    const id = c.req.param('id');
    const field = await readForm(c);
    const known = isId(id) && (await transaction(store, (tx) => requeueDelivery(tx, id, clock.now())));
    if (!known) return next();
    await noteRetry(c, id, {});
    await work.deliverDue();
    return c.redirect(withNotice(localPath(field('return'), '/deliveries'), 'resent'), 303);
  });

  return routes;

  async function listed(filter: DeliveryFilter, cursor: string | null, limit: number) {
    const { items, nextCursor } = await pageOfDeliveries(store, filter, { limit, cursor });
    const attempts = await attemptsOfAll(
      store,
      items.map(({ id }) => id),
    );
    const deliveries = items.map((delivery) => ({ delivery, attempts: attempts.get(delivery.id) ?? [] }));
    return { deliveries, nextCursor };
  }

  function noteRetry(c: Context, subjectId: string | null, changes: Record<string, unknown>) {
    const about = { subject: 'delivery', subjectId, brandId: null };
    return audit(c, deps, { action: 'delivery.retry', ...about, changes });
  }
}
