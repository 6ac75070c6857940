import { beforeAll, beforeEach, expect, it } from 'vitest';
import { findDelivery } from '../../db/repos/telling/deliveries.ts';
import { postMessage } from '../../db/repos/telling/outbox.ts';
import { messages } from '../../db/schema/index.ts';
import { type Store, transaction } from '../../db/store.ts';
import { newId } from '../../src/core/id.ts';
import type { IncidentMessage } from '../../src/core/message.ts';
import { MINUTE } from '../../src/core/time.ts';
import { dispatchDelivery } from '../../src/pipeline/dispatch.ts';
import { tell } from '../../src/pipeline/incidents/tell.ts';
import { newIncident } from '../db/repos/incident-samples.ts';
import { newReceiver, storeOn } from '../db/repos/samples.ts';
import { serve } from '../net/local-server.ts';
import { describeOnBothDatabases } from '../support/database.ts';
import { openTelling, SECRET, signal, type Telling, verified } from './telling.ts';

/** Posts that an incident was opened; gives what is said of it. */
async function postedTo(store: Store, { context, brand }: Telling, receiverId: string) {
  const at = context.clock.now();
  const incident = await newIncident(store, brand.id, { openedAt: at });
  await tell(store, context.baseUrl, { type: 'incident.opened', incident, brand, at, to: [receiverId] });
  const [posted] = await store.db.select({ body: messages.body }).from(messages);
  return posted?.body as IncidentMessage;
}

/** Posts the same of a further incident: to compose a thousand messages takes far longer than to send them. */
async function postedLike(
  store: Store,
  { context, brand }: Telling,
  like: IncidentMessage,
  receiverId: string,
) {
  const at = context.clock.now();
  const incident = await newIncident(store, brand.id, { openedAt: at });
  await postMessage(store, {
    id: newId(at),
    eventKey: incident.id,
    incidentId: incident.id,
    body: { ...like, data: { ...like.data, incident: { ...like.data.incident, id: incident.id } } },
    page: null,
    createdAt: at,
    deliveries: [{ id: newId(at), receiverId }],
  });
  return incident;
}

describeOnBothDatabases('telling many at once', (open) => {
  let store: Store;
  let telling: Telling;
  beforeAll(async () => {
    store = storeOn(await open());
  });
  beforeEach(async () => {
    telling = await openTelling(store);
  });

  it('tells a thousand incidents at once, each of them once', async () => {
    const receiving = await Promise.all(Array.from({ length: 20 }, () => telling.webhook({ status: 204 })));
    const owed = receiving.map((): string[] => []);
    await transaction(store, async (tx) => {
      const first = await postedTo(tx, telling, receiving[0]?.receiver.id ?? '');
      owed[0]?.push(first.data.incident.id);
      for (let n = 1; n < 1_000; n += 1) {
        const whose = n % receiving.length;
        const incident = await postedLike(tx, telling, first, receiving[whose]?.receiver.id ?? '');
        owed[whose]?.push(incident.id);
      }
    });
    let waiting = await telling.due();
    while (waiting.length > 0) {
      await Promise.all(waiting.map((id) => dispatchDelivery(telling.context, id, signal)));
      waiting = await telling.due();
    }
    const incidentIn = (body: Record<string, unknown>) =>
      (body.data as { incident: { id: string } }).incident.id;
    const told = receiving.map(({ got }) => got.map((one) => incidentIn(verified(one))).toSorted());
    expect(told).toEqual(owed.map((ids) => ids.toSorted()));
  }, 180_000);

  it('delays nobody for a receiver that hangs', async () => {
    const hanging = await serve(() => {});
    const slow = await newReceiver(store, { kind: 'webhook', settings: { url: hanging, secret: SECRET } });
    const { receiver: quick, got } = await telling.webhook({ status: 204 });
    for (let n = 0; n < 5; n += 1) await telling.post([slow, quick]);
    const ending = new AbortController();
    const hung: Promise<unknown>[] = [];
    const begin = async () => {
      for (const id of await telling.due()) {
        const trying = dispatchDelivery(telling.context, id, ending.signal);
        if ((await findDelivery(store, id))?.receiverId === slow.id) hung.push(trying);
        else await trying;
      }
    };
    for (let round = 0; round < 5; round += 1) await begin();
    expect(got).toHaveLength(5);
    expect(hung).toHaveLength(2);
    ending.abort();
    await Promise.allSettled(hung);
  });

  it('sends once, however many workers are asked to', async () => {
    const { receiver, got } = await telling.webhook({ status: 200 });
    await telling.post([receiver]);
    const [id = ''] = await telling.due();
    const results = await Promise.all([1, 2, 3].map(() => dispatchDelivery(telling.context, id, signal)));
    expect(results.filter((result) => result !== null)).toHaveLength(1);
    expect(await dispatchDelivery(telling.context, id, signal)).toBeNull();
    expect(got).toHaveLength(1);
  });

  it('sends again what a killed worker held', async () => {
    const { receiver, got } = await telling.webhook({ status: 200 });
    await telling.post([receiver]);
    const [id = ''] = await telling.due();
    let looks = 0;
    const clock = {
      now: () => {
        looks += 1;
        if (looks > 1) throw new Error('killed');
        return telling.context.clock.now();
      },
    };
    const killed = { ...telling.context, clock };
    await expect(dispatchDelivery(killed, id, signal)).rejects.toThrow('killed');
    expect(await telling.due()).toEqual([]);
    telling.context.wall.advance(5 * MINUTE);
    await telling.dispatchDue();
    expect(got).toHaveLength(1);
  });
});
