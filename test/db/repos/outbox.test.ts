import { beforeAll, beforeEach, expect, it } from 'vitest';
import { type AttemptRecord, recordAttempt } from '../../../db/repos/telling/attempts.ts';
import { attemptsOf, findDelivery, requeueDelivery } from '../../../db/repos/telling/deliveries.ts';
import {
  dueDeliveryIds,
  leaseDelivery,
  releaseAllDeliveries,
} from '../../../db/repos/telling/delivery-queue.ts';
import { lastTold, postMessage } from '../../../db/repos/telling/outbox.ts';
import { findReceiver, updateReceiver } from '../../../db/repos/telling/receivers.ts';
import { deliveries, messages } from '../../../db/schema/index.ts';
import { type Store, transaction } from '../../../db/store.ts';
import { newId } from '../../../src/core/id.ts';
import type { Message } from '../../../src/core/message.ts';
import type { Receiver } from '../../../src/core/receiver.ts';
import { addMs, DAY, MINUTE } from '../../../src/core/time.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { newIncident } from './incident-samples.ts';
import { AT, newBrand, newReceiver, storeOn } from './samples.ts';

const WALL = new Date('2030-06-01T00:00:00.000Z');
const HELD = addMs(WALL, 2 * MINUTE);

describeOnBothDatabases('the outbox', (open) => {
  let store: Store;
  let receiver: Receiver;
  let incidentId: string;
  beforeAll(async () => {
    store = storeOn(await open());
  });
  beforeEach(async () => {
    await store.db.delete(messages);
    receiver = await newReceiver(store);
    incidentId = (await newIncident(store, (await newBrand(store)).id)).id;
  });

  /** Posts a message about the incident and says its delivery to each receiver. */
  async function post(
    at: Date,
    receivers = [receiver],
    eventKey = newId(at),
    type: 'mention.flagged' | 'ping' = 'mention.flagged',
  ): Promise<string[]> {
    const sent = receivers.map(({ id }) => ({ id: newId(at), receiverId: id }));
    const timestamp = at.toISOString();
    const body: Message =
      type === 'ping'
        ? { type, timestamp, data: {} }
        : { type, timestamp, data: { mention: {}, rule: 'keyword' } };
    await postMessage(store, {
      id: newId(at),
      eventKey,
      incidentId,
      body,
      page: null,
      createdAt: at,
      deliveries: sent,
    });
    return sent.map(({ id }) => id);
  }
  const due = (now = AT, wall = WALL) => dueDeliveryIds(store, { now, wall }, 100);
  const lease = (id: string, { now = AT, wall = WALL } = {}) =>
    leaseDelivery(store, id, { now, wall, until: HELD });
  const record = (deliveryId: string, more: Partial<AttemptRecord>) => {
    const failed = {
      ok: false,
      reason: 'server-error' as const,
      detail: 'answered 500',
      nextAttemptAt: null,
    };
    const attempt = { id: newId(AT), deliveryId, at: AT, state: 'retrying' as const, ...failed, ...more };
    return transaction(store, (tx) => recordAttempt(tx, attempt));
  };
  const delivered = { ok: true, reason: null, detail: null, state: 'delivered' as const };

  it('takes one message an event, also from workers that tell it at once', async () => {
    await Promise.all([1, 2, 3, 4].map(() => post(AT, [receiver], 'opened 1')));
    expect(await store.db.$count(messages)).toBe(1);
    expect(await store.db.$count(deliveries)).toBe(1);
  });

  it('hands out what is due, longest waiting first', async () => {
    const [other] = [await newReceiver(store)];
    const [late] = await post(addMs(AT, MINUTE));
    const [early] = await post(AT, [other]);
    expect(await due(addMs(AT, MINUTE))).toEqual([early, late]);
  });

  it('does not wait for a clock that went back to catch up', async () => {
    const [untried] = await post(AT);
    const [tried] = await post(AT, [await newReceiver(store)]);
    await record(tried ?? '', { nextAttemptAt: addMs(AT, 3 * 60 * MINUTE) });
    expect((await due(addMs(AT, -30 * DAY))).toSorted()).toEqual([untried, tried].toSorted());
    expect(await due(AT)).toEqual([untried]);
  });

  it('tells a receiver about one incident in order, while others go ahead', async () => {
    const other = await newReceiver(store);
    const [first, firstOther] = await post(AT, [receiver, other]);
    const [second, secondOther] = await post(addMs(AT, MINUTE), [receiver, other]);
    const later = addMs(AT, 10 * MINUTE);
    expect((await due(later)).toSorted()).toEqual([first, firstOther].toSorted());
    await record(firstOther ?? '', delivered);
    await record(first ?? '', { nextAttemptAt: addMs(AT, DAY) });
    expect(await due(later)).toEqual([secondOther]);
    await record(first ?? '', { state: 'parked' });
    expect((await due(later)).toSorted()).toEqual([second, secondOther].toSorted());
  });

  it('does not hold up news of one incident for that of another', async () => {
    const [first] = await post(AT);
    incidentId = (await newIncident(store, (await newBrand(store)).id)).id;
    const [second] = await post(addMs(AT, 1));
    expect((await due(addMs(AT, 1))).toSorted()).toEqual([first, second].toSorted());
  });

  it('gives a delivery to one worker at a time, and to another when the first one died', async () => {
    const [id = ''] = await post(AT);
    const taken = await Promise.all([lease(id), lease(id), lease(id)]);
    expect(taken.filter((delivery) => delivery !== null)).toHaveLength(1);
    expect(taken.find((delivery) => delivery !== null)).toMatchObject({
      id,
      attempt: 1,
      incidentId,
      receiver,
    });
    expect(await due()).toEqual([]);
    expect(await due(AT, HELD)).toEqual([id]);
    expect(await leaseDelivery(store, id, { now: AT, wall: HELD, until: addMs(HELD, 1) })).not.toBeNull();
  });

  it('gives everything back when asked to', async () => {
    const [id = ''] = await post(AT);
    await lease(id);
    await releaseAllDeliveries(store);
    expect(await due()).toEqual([id]);
  });

  it('does not hand out a delivery before its next attempt, whoever asks', async () => {
    const [id = ''] = await post(AT);
    await lease(id);
    const nextAttemptAt = addMs(AT, 30_000);
    await record(id, { nextAttemptAt });
    expect(await lease(id)).toBeNull();
    expect(await due(nextAttemptAt)).toEqual([id]);
    expect(await lease(id, { now: nextAttemptAt })).toMatchObject({ attempt: 2, firstAttemptAt: AT });
  });

  it('sends no more than two at once to one receiver, so that a slow one delays no other', async () => {
    const quick = await newReceiver(store);
    const slow: string[] = [];
    for (let n = 0; n < 5; n += 1) {
      incidentId = (await newIncident(store, (await newBrand(store)).id)).id;
      slow.push(...(await post(addMs(AT, n))));
    }
    const [other] = await post(addMs(AT, 9), [quick]);
    expect(await due()).toEqual([...slow.slice(0, 2), other]);
    for (const id of slow.slice(0, 2)) expect(await lease(id)).not.toBeNull();
    expect(await lease(slow[2] ?? '')).toBeNull();
    expect(await due()).toEqual([other]);
    await record(slow[0] ?? '', delivered);
    expect(await due()).toEqual([slow[2], other]);
  });

  it('asks a receiver that fails again and again by one delivery alone, until it takes one', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 7; n += 1) {
      incidentId = (await newIncident(store, (await newBrand(store)).id)).id;
      ids.push(...(await post(addMs(AT, n))));
    }
    const later = addMs(AT, MINUTE);
    for (const id of ids.slice(0, 5)) await record(id, { id: newId(AT), nextAttemptAt: later });
    expect(await due()).toEqual([]);
    const [, , , , probe = ''] = ids;
    expect(await findDelivery(store, probe)).toMatchObject({ heldReason: 'circuit' });
    expect(await due(later)).toEqual([probe]);
    expect(await lease(ids[6] ?? '')).toBeNull();
    await record(probe, { nextAttemptAt: addMs(AT, 5 * MINUTE) });
    expect(await due(later)).toEqual([]);
    await record(probe, { ...delivered, at: later });
    expect(await due(later)).toHaveLength(2);
  });

  it('lets a person test a failing receiver at once, and send what waits for it', async () => {
    for (let n = 0; n < 5; n += 1) {
      incidentId = (await newIncident(store, (await newBrand(store)).id)).id;
      const [id = ''] = await post(AT);
      await record(id, { nextAttemptAt: addMs(AT, DAY) });
    }
    incidentId = (await newIncident(store, (await newBrand(store)).id)).id;
    const [waits = ''] = await post(AT);
    expect(await due()).toEqual([]);
    incidentId = (await newIncident(store, (await newBrand(store)).id)).id;
    const [test] = await post(AT, [receiver], newId(AT), 'ping');
    expect(await due()).toEqual([test]);
    await transaction(store, (tx) => requeueDelivery(tx, waits, AT));
    expect(await due()).toContain(waits);
  });

  it('keeps every attempt, and hands out nothing that is settled', async () => {
    const [id = ''] = await post(AT);
    await record(id, { nextAttemptAt: addMs(AT, MINUTE) });
    await record(id, { ...delivered, at: addMs(AT, MINUTE) });
    expect(await findDelivery(store, id)).toMatchObject({
      state: 'delivered',
      attempts: 2,
      lastReason: null,
      deliveredAt: addMs(AT, MINUTE),
    });
    expect((await attemptsOf(store, id)).map(({ ok, reason }) => [ok, reason]).toSorted()).toEqual([
      [false, 'server-error'],
      [true, null],
    ]);
    expect(await due(addMs(AT, DAY))).toEqual([]);
    expect(await lease(id, { now: addMs(AT, DAY) })).toBeNull();
  });

  it('knows when a receiver took the newest news of an incident', async () => {
    expect(await lastTold(store, receiver.id, incidentId)).toBeNull();
    const [first = ''] = await post(AT);
    const [second = ''] = await post(addMs(AT, MINUTE));
    await record(first, delivered);
    expect(await lastTold(store, receiver.id, incidentId)).toMatchObject({ at: AT });
    await record(second, delivered);
    expect(await lastTold(store, receiver.id, incidentId)).toMatchObject({ at: addMs(AT, MINUTE) });
  });

  it('puts a settled delivery back in line with a fresh day of retries', async () => {
    const [id = ''] = await post(AT);
    await record(id, { state: 'parked' });
    const now = addMs(AT, 2 * DAY);
    expect(await requeueDelivery(store, id, now)).toBe(true);
    expect(await lease(id, { now })).toMatchObject({ attempt: 2, firstAttemptAt: null });
    expect(await requeueDelivery(store, newId(AT), now)).toBe(false);
  });

  it('tells a receiver nothing more once it said that it is gone', async () => {
    const [gone = ''] = await post(AT);
    const [waiting = ''] = await post(addMs(AT, MINUTE));
    await record(gone, { state: 'disabled', reason: 'gone', detail: 'answered 410' });
    expect(await findDelivery(store, waiting)).toMatchObject({ state: 'disabled' });
    expect((await findReceiver(store, receiver.id))?.disabledReason).toBe('answered 410');
    expect(await due(addMs(AT, DAY))).toEqual([]);
  });

  it('hears from several workers at once that a receiver is gone', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 6; n += 1) {
      incidentId = (await newIncident(store, (await newBrand(store)).id)).id;
      ids.push(...(await post(AT)));
    }
    const gone = { state: 'disabled', reason: 'gone', detail: 'answered 410' } as const;
    await Promise.all(ids.map((id) => record(id, gone)));
    for (const id of ids)
      expect(await findDelivery(store, id)).toMatchObject({ state: 'disabled', attempts: 1 });
  });

  it('keeps the reason a receiver was disabled for first', async () => {
    await updateReceiver(store, receiver.id, { disabledReason: 'answered 410' });
    const [id = ''] = await post(AT);
    await record(id, { state: 'disabled', reason: 'gone', detail: 'the receiver is disabled: answered 410' });
    expect((await findReceiver(store, receiver.id))?.disabledReason).toBe('answered 410');
  });
});
