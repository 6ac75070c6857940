import { beforeAll, beforeEach, expect, it } from 'vitest';
import { createMailTransport } from '../../alerts/mail-transport.ts';
import { attemptsOf, findDelivery, requeueDelivery } from '../../db/repos/telling/deliveries.ts';
import { findReceiver } from '../../db/repos/telling/receivers.ts';
import type { Store } from '../../db/store.ts';
import { addMs, BUCKET, DAY, HOUR, MINUTE } from '../../src/core/time.ts';
import { evaluateRule } from '../../src/pipeline/evaluate-rules.ts';
import { actOnIncident } from '../../src/pipeline/incidents/actions.ts';
import { mailServer } from '../alerts/support/mail-server.ts';
import { latestIncidentOf } from '../db/repos/incident-samples.ts';
import { newReceiver, newRule, storeOn } from '../db/repos/samples.ts';
import { describeOnBothDatabases } from '../support/database.ts';
import { uproar, usualDays } from './crisis.ts';
import { openTelling, type Telling, verified } from './telling.ts';

describeOnBothDatabases('telling receivers', (open) => {
  let store: Store;
  let telling: Telling;
  beforeAll(async () => {
    store = storeOn(await open());
  });
  beforeEach(async () => {
    telling = await openTelling(store);
  });

  it('brings a crisis to a webhook that verifies and to a mailbox, with what follows from it', async () => {
    const { url, mails } = await mailServer();
    telling.context.mail = createMailTransport({ smtpUrl: url, from: 'Earshot <alerts@earshot.example>' });
    const { receiver, got } = await telling.webhook({ status: 204 });
    const byMail = await newReceiver(store);
    const rule = await newRule(store, telling.brand.id, { receiverIds: [receiver.id, byMail.id] });
    const now = telling.context.clock.now();
    await usualDays(store, telling.brand.id, addMs(now, -3 * DAY), 3);
    await uproar(telling.context, addMs(now, -BUCKET), 40);
    expect(await evaluateRule(telling.context, rule.id)).toEqual(['open']);
    await telling.dispatchDue();

    const incident = await latestIncidentOf(store, rule.id);
    expect(got).toHaveLength(1);
    expect(got.map(verified)).toMatchObject([
      {
        type: 'incident.opened',
        data: { incident: { id: incident?.id, title: incident?.title }, brand: { name: 'Acme' }, themes: [] },
      },
    ]);
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ to: ['pr@example.com'] });
    const source = mails[0]?.source.replaceAll(/=\r\n/g, '') ?? '';
    expect(source).toContain(`https://earshot.example/incidents/${incident?.id}`);
    expect(source).toContain('Subject: [critical] Acme:');
    expect(source).toContain(`Message-ID: <${got[0]?.id}@earshot.example>`);

    telling.context.clock.advance(MINUTE);
    await actOnIncident(telling.context, incident?.id ?? '', { kind: 'acknowledge', actor: 'Kim' });
    await telling.dispatchDue();
    expect(got.map(verified).at(-1)).toMatchObject({ type: 'incident.acknowledged' });
    expect(new Set(got.map(({ id }) => id)).size).toBe(2);
    expect(mails).toHaveLength(2);
    expect((await telling.deliveries()).map(({ state }) => state)).toEqual(Array(4).fill('delivered'));
    expect(await telling.due()).toEqual([]);
  });

  it('tries again later under the same id, until it is taken', async () => {
    const { receiver, got } = await telling.webhook({ status: 503 }, { status: 500 }, { status: 200 });
    await telling.post([receiver]);
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      expect(await telling.due()).toHaveLength(1);
      await telling.dispatchDue();
      expect(await telling.due()).toEqual([]);
      telling.context.clock.advance(2 * MINUTE);
    }
    expect(got).toHaveLength(3);
    expect(new Set(got.map(({ id }) => id)).size).toBe(1);
    for (const attempt of got) expect(() => verified(attempt)).not.toThrow();
    const [delivery] = await telling.deliveries();
    expect(delivery).toMatchObject({ state: 'delivered', attempts: 3, lastReason: null });
    expect((await attemptsOf(store, delivery?.id ?? '')).map(({ ok, reason }) => [ok, reason])).toEqual([
      [false, 'server-error'],
      [false, 'server-error'],
      [true, null],
    ]);
  });

  it('waits as long as a receiver asks it to', async () => {
    const { receiver, got } = await telling.webhook(
      { status: 429, headers: { 'retry-after': '3600' } },
      { status: 200 },
    );
    await telling.post([receiver]);
    await telling.dispatchDue();
    telling.context.clock.advance(HOUR - 1);
    await telling.dispatchDue();
    expect(got).toHaveLength(1);
    telling.context.clock.advance(1);
    await telling.dispatchDue();
    expect(await telling.deliveries()).toMatchObject([{ state: 'delivered', attempts: 2 }]);
  });

  it('stops telling a receiver that is gone, and nobody else', async () => {
    const { receiver: gone, got } = await telling.webhook({ status: 410 });
    const { receiver: other, got: gotOther } = await telling.webhook({ status: 200 });
    for (let n = 0; n < 3; n += 1) {
      await telling.post([gone, other]);
      telling.context.clock.advance(MINUTE);
      await telling.dispatchDue();
    }
    expect(got).toHaveLength(1);
    expect(gotOther).toHaveLength(3);
    expect((await findReceiver(store, gone.id))?.disabledReason).toBe('answered 410');
    const states = (await telling.deliveries())
      .filter(({ receiverId }) => receiverId === gone.id)
      .map(({ state }) => state);
    expect(states).toEqual(['disabled', 'disabled', 'disabled']);
  });

  it('parks after a day of trying, where it can be sent again', async () => {
    const { receiver, got } = await telling.webhook({ status: 500 });
    await telling.post([receiver]);
    const began = telling.context.clock.now().getTime();
    const [id = ''] = await telling.due();
    for (;;) {
      await telling.dispatchDue();
      const delivery = await findDelivery(store, id);
      if (delivery?.state !== 'retrying') break;
      telling.context.clock.advance(delivery.nextAttemptAt.getTime() - telling.context.clock.now().getTime());
    }
    const tried = telling.context.clock.now().getTime() - began;
    expect(tried).toBeGreaterThan(18 * HOUR);
    expect(tried).toBeLessThanOrEqual(DAY);
    expect(await findDelivery(store, id)).toMatchObject({ state: 'parked', lastReason: 'server-error' });
    const tries = got.length;
    expect(tries).toBeGreaterThan(5);
    telling.context.clock.advance(7 * DAY);
    expect(await telling.due()).toEqual([]);
    await requeueDelivery(store, id, telling.context.clock.now());
    await telling.dispatchDue();
    expect(got).toHaveLength(tries + 1);
    expect(new Set(got.map(({ id }) => id)).size).toBe(1);
    expect(await findDelivery(store, id)).toMatchObject({ state: 'retrying' });
  });

  it('parks at once what cannot be sent however often it is tried', async () => {
    await telling.post([
      await newReceiver(store),
      await newReceiver(store, { kind: 'pigeon', settings: {} }),
    ]);
    await telling.dispatchDue();
    expect((await telling.deliveries()).map(({ state, lastReason }) => [state, lastReason])).toEqual([
      ['parked', 'bad-settings'],
      ['parked', 'bad-settings'],
    ]);
  });
});
