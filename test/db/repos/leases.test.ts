import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { leaseSource, releaseSource, renewSources } from '../../../db/repos/crawl/source-leases.ts';
import { recordAttempt } from '../../../db/repos/telling/attempts.ts';
import { findDelivery } from '../../../db/repos/telling/deliveries.ts';
import { leaseDelivery, renewDelivery } from '../../../db/repos/telling/delivery-queue.ts';
import { postMessage } from '../../../db/repos/telling/outbox.ts';
import { messages } from '../../../db/schema/index.ts';
import { type Store, transaction } from '../../../db/store.ts';
import { newId } from '../../../src/core/id.ts';
import { addMs, SECOND } from '../../../src/core/time.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { AT, newReceiver, newSource, storeOn } from './samples.ts';

const WALL = new Date('2030-06-01T00:00:00.000Z');
const HELD = addMs(WALL, 15 * SECOND);
const LONGER = addMs(HELD, 15 * SECOND);

describeOnBothDatabases('what a worker holds', (open) => {
  let store: Store;
  beforeAll(async () => {
    store = storeOn(await open());
  });
  beforeEach(() => store.db.delete(messages));

  async function newDelivery(): Promise<string> {
    const { id: receiverId } = await newReceiver(store);
    const id = newId(AT);
    await postMessage(store, {
      id: newId(AT),
      eventKey: id,
      incidentId: null,
      body: { type: 'ping', timestamp: AT.toISOString(), data: {} },
      page: null,
      createdAt: AT,
      deliveries: [{ id, receiverId }],
    });
    return id;
  }

  const sources = {
    add: async () => (await newSource(store)).id,
    lease: (id: string, wall: Date, until: Date) => leaseSource(store, id, wall, until),
    renew: async (id: string, held: Date, next: Date) =>
      (await renewSources(store, [{ id, held }], next)).has(id),
  };
  const deliveries = {
    add: newDelivery,
    lease: (id: string, wall: Date, until: Date) => leaseDelivery(store, id, { now: AT, wall, until }),
    renew: (id: string, held: Date, next: Date) => renewDelivery(store, id, held, next),
  };

  describe.each([
    ['a source', sources],
    ['a delivery', deliveries],
  ])('%s', (_what, { add, lease, renew }) => {
    it('stays with the worker that renews it', async () => {
      const id = await add();
      await lease(id, WALL, HELD);
      expect(await renew(id, HELD, LONGER)).toBe(true);
      expect(await lease(id, HELD, addMs(LONGER, 1))).toBeNull();
    });

    it('is not taken back from the worker that got it next', async () => {
      const id = await add();
      await lease(id, WALL, HELD);
      expect(await lease(id, HELD, LONGER)).not.toBeNull();
      expect(await renew(id, HELD, addMs(LONGER, 1))).toBe(false);
      expect(await lease(id, LONGER, addMs(LONGER, 1))).not.toBeNull();
    });
  });

  it('is not held again by a renewal that comes after the source was given back', async () => {
    const id = await sources.add();
    await sources.lease(id, WALL, HELD);
    await releaseSource(store, id, HELD);
    expect(await sources.renew(id, HELD, LONGER)).toBe(false);
    expect(await sources.lease(id, WALL, HELD)).not.toBeNull();
  });

  it('stays delivered when a worker that had lost it comes with a failure', async () => {
    const id = await newDelivery();
    const attempt = { deliveryId: id, at: AT, detail: null };
    const delivered = { ok: true, reason: null, state: 'delivered', nextAttemptAt: null } as const;
    const failed = { ok: false, reason: 'timeout', state: 'retrying', nextAttemptAt: AT } as const;
    for (const outcome of [delivered, failed])
      await transaction(store, (tx) => recordAttempt(tx, { id: newId(AT), ...attempt, ...outcome }));
    expect(await findDelivery(store, id)).toMatchObject({ state: 'delivered', attempts: 1 });
  });
});
