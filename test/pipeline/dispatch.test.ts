import type { IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';
import { beforeAll, beforeEach, expect, it, onTestFinished } from 'vitest';
import { createMailTransport } from '../../alerts/mail-transport.ts';
import type { MailTransport } from '../../alerts/notifier.ts';
import { updateIncident } from '../../db/repos/incidents/incidents.ts';
import {
  attemptsOf,
  findDelivery,
  pageOfDeliveries,
  requeueDelivery,
} from '../../db/repos/telling/deliveries.ts';
import { dueDeliveryIds } from '../../db/repos/telling/delivery-queue.ts';
import { findReceiver, updateReceiver } from '../../db/repos/telling/receivers.ts';
import { brands, itemKeys, items, mentions, receivers } from '../../db/schema/index.ts';
import { type Store, transaction } from '../../db/store.ts';
import { createOutboundHttp } from '../../src/app/outbound-http.ts';
import type { Brand } from '../../src/core/brand.ts';
import type { Receiver } from '../../src/core/receiver.ts';
import { addMs, BUCKET, DAY, HOUR, MINUTE } from '../../src/core/time.ts';
import { type DispatchContext, dispatchDelivery } from '../../src/pipeline/dispatch.ts';
import { evaluateRule } from '../../src/pipeline/evaluate-rules.ts';
import { actOnIncident } from '../../src/pipeline/incidents/actions.ts';
import { tell } from '../../src/pipeline/incidents/tell.ts';
import { mailServer } from '../alerts/support/mail-server.ts';
import { latestIncidentOf, newIncident } from '../db/repos/incident-samples.ts';
import { newBrand, newReceiver, newRule, storeOn } from '../db/repos/samples.ts';
import { serve } from '../net/local-server.ts';
import { describeOnBothDatabases } from '../support/database.ts';
import { type Bench, bench } from './bench.ts';
import { uproar, usualDays } from './crisis.ts';

const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

interface Answer {
  status: number;
  headers?: Record<string, string>;
}

describeOnBothDatabases('telling receivers', (open) => {
  let store: Store;
  let context: Bench & DispatchContext;
  let brand: Brand;
  beforeAll(async () => {
    store = storeOn(await open());
  });
  beforeEach(async () => {
    for (const table of [brands, receivers, items, itemKeys, mentions]) await store.db.delete(table);
    const http = createOutboundHttp({
      userAgentContact: null,
      allowPrivateHosts: ['127.0.0.1'],
      perHostConcurrency: 2,
      perHostDelayMs: 0,
    });
    onTestFinished(() => http.close());
    context = { ...bench(store), notifyHttp: http.guarded, mail: null };
    brand = await newBrand(store, { name: 'Acme', query: 'acme' });
  });

  /** A receiver by webhook that gives one answer after the other, the last one for ever, and keeps what it got. */
  async function webhook(...answers: Answer[]) {
    const got: { id: string | undefined; headers: IncomingHttpHeaders; body: string }[] = [];
    const url = await serve(async (request, response) => {
      const answer = answers[Math.min(got.length, answers.length - 1)] ?? { status: 200 };
      got.push({
        id: request.headers['webhook-id'] as string,
        headers: request.headers,
        body: await text(request),
      });
      response.writeHead(answer.status, answer.headers).end();
    });
    const receiver = await newReceiver(store, { kind: 'webhook', settings: { url, secret: SECRET } });
    return { receiver, got };
  }
  const verified = ({ headers, body }: { headers: IncomingHttpHeaders; body: string }) =>
    new Webhook(SECRET).verify(body, headers as Record<string, string>) as Record<string, unknown>;

  async function mailbox(): Promise<{ mail: MailTransport; mails: { to: string[]; source: string }[] }> {
    const { url, mails } = await mailServer();
    return { mail: createMailTransport({ smtpUrl: url, from: 'Earshot <alerts@earshot.example>' }), mails };
  }

  /** Posts that an incident was opened. */
  async function post(to: Receiver[]): Promise<void> {
    const at = context.clock.now();
    const incident = await newIncident(store, brand.id, { openedAt: at });
    const receiverIds = to.map(({ id }) => id);
    const news = { type: 'incident.opened', incident, brand, at, to: receiverIds } as const;
    await transaction(store, (tx) => tell(tx, context.baseUrl, news));
  }
  const due = () => dueDeliveryIds(store, { now: context.clock.now(), wall: context.wall.now() }, 100);
  const signal = new AbortController().signal;
  async function dispatchDue(): Promise<void> {
    for (const id of await due()) await dispatchDelivery(context, id, signal);
  }
  const deliveries = async () => (await pageOfDeliveries(store, {}, { limit: 100, cursor: null })).items;

  it('brings a crisis to a webhook that verifies and to a mailbox, with what follows from it', async () => {
    const { mail, mails } = await mailbox();
    context = { ...context, mail };
    const { receiver, got } = await webhook({ status: 204 });
    const byMail = await newReceiver(store);
    const rule = await newRule(store, brand.id, { receiverIds: [receiver.id, byMail.id] });
    const now = context.clock.now();
    await usualDays(store, brand.id, addMs(now, -3 * DAY), 3);
    await uproar(context, addMs(now, -BUCKET), 40);
    expect(await evaluateRule(context, rule.id)).toEqual(['open']);
    await dispatchDue();

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

    context.clock.advance(MINUTE);
    await actOnIncident(context, incident?.id ?? '', { kind: 'acknowledge', actor: 'Kim' });
    await dispatchDue();
    expect(got.map(verified).at(-1)).toMatchObject({ type: 'incident.acknowledged' });
    expect(new Set(got.map(({ id }) => id)).size).toBe(2);
    expect(mails).toHaveLength(2);
    expect((await deliveries()).map(({ state }) => state)).toEqual(Array(4).fill('delivered'));
    expect(await due()).toEqual([]);
  });

  it('tries again later under the same id, until it is taken', async () => {
    const { receiver, got } = await webhook({ status: 503 }, { status: 500 }, { status: 200 });
    await post([receiver]);
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      expect(await due()).toHaveLength(1);
      await dispatchDue();
      expect(await due()).toEqual([]);
      context.clock.advance(2 * MINUTE);
    }
    expect(got).toHaveLength(3);
    expect(new Set(got.map(({ id }) => id)).size).toBe(1);
    for (const attempt of got) expect(() => verified(attempt)).not.toThrow();
    const [delivery] = await deliveries();
    expect(delivery).toMatchObject({ state: 'delivered', attempts: 3, lastReason: null });
    expect((await attemptsOf(store, delivery?.id ?? '')).map(({ ok, reason }) => [ok, reason])).toEqual([
      [false, 'server-error'],
      [false, 'server-error'],
      [true, null],
    ]);
  });

  it('waits as long as a receiver asks it to', async () => {
    const { receiver, got } = await webhook(
      { status: 429, headers: { 'retry-after': '3600' } },
      { status: 200 },
    );
    await post([receiver]);
    await dispatchDue();
    context.clock.advance(HOUR - 1);
    await dispatchDue();
    expect(got).toHaveLength(1);
    context.clock.advance(1);
    await dispatchDue();
    expect(await deliveries()).toMatchObject([{ state: 'delivered', attempts: 2 }]);
  });

  it('stops telling a receiver that is gone, and nobody else', async () => {
    const { receiver: gone, got } = await webhook({ status: 410 });
    const { receiver: other, got: gotOther } = await webhook({ status: 200 });
    for (let n = 0; n < 3; n += 1) {
      await post([gone, other]);
      context.clock.advance(MINUTE);
      await dispatchDue();
    }
    expect(got).toHaveLength(1);
    expect(gotOther).toHaveLength(3);
    expect((await findReceiver(store, gone.id))?.disabledReason).toBe('answered 410');
    const states = (await deliveries())
      .filter(({ receiverId }) => receiverId === gone.id)
      .map(({ state }) => state);
    expect(states).toEqual(['disabled', 'disabled', 'disabled']);
  });

  it('parks after a day of trying, where it can be sent again', async () => {
    const { receiver, got } = await webhook({ status: 500 });
    await post([receiver]);
    const began = context.clock.now().getTime();
    const [id = ''] = await due();
    for (;;) {
      await dispatchDue();
      const delivery = await findDelivery(store, id);
      if (delivery?.state !== 'retrying') break;
      context.clock.advance(delivery.nextAttemptAt.getTime() - context.clock.now().getTime());
    }
    const tried = context.clock.now().getTime() - began;
    expect(tried).toBeGreaterThan(18 * HOUR);
    expect(tried).toBeLessThanOrEqual(DAY);
    expect(await findDelivery(store, id)).toMatchObject({ state: 'parked', lastReason: 'server-error' });
    const tries = got.length;
    expect(tries).toBeGreaterThan(5);
    context.clock.advance(7 * DAY);
    expect(await due()).toEqual([]);
    await requeueDelivery(store, id, context.clock.now());
    await dispatchDue();
    expect(got).toHaveLength(tries + 1);
    expect(new Set(got.map(({ id }) => id)).size).toBe(1);
    expect(await findDelivery(store, id)).toMatchObject({ state: 'retrying' });
  });

  it('parks at once what cannot be sent however often it is tried', async () => {
    await post([await newReceiver(store), await newReceiver(store, { kind: 'pigeon', settings: {} })]);
    await dispatchDue();
    expect((await deliveries()).map(({ state, lastReason }) => [state, lastReason])).toEqual([
      ['parked', 'bad-settings'],
      ['parked', 'bad-settings'],
    ]);
  });

  it('lets a receiver sleep until its quiet hours end, over a change of clocks, unless it is critical', async () => {
    const { receiver, got } = await webhook({ status: 204 });
    await updateReceiver(store, receiver.id, {
      quietHours: {
        timezone: 'Europe/Berlin',
        windows: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '22:00', to: '07:00' }],
      },
    });
    const night = new Date('2026-03-28T22:30:00.000Z');
    context.clock.advance(night.getTime() - context.clock.now().getTime());
    const incident = await newIncident(store, brand.id, { severity: 'warning', openedAt: night });
    const news = { type: 'incident.opened', incident, brand, to: [receiver.id] } as const;
    await transaction(store, (tx) => tell(tx, context.baseUrl, { ...news, at: night }));
    await dispatchDue();
    expect(got).toHaveLength(0);
    expect(await deliveries()).toMatchObject([
      {
        state: 'pending',
        attempts: 0,
        heldReason: 'quiet-hours',
        nextAttemptAt: new Date('2026-03-29T05:00:00.000Z'),
      },
    ]);
    context.clock.advance(6 * HOUR);
    await dispatchDue();
    expect(got).toHaveLength(0);

    const critical = await updateIncident(store, incident.id, { severity: 'critical' });
    const worse = { ...news, type: 'incident.escalated', incident: critical ?? incident } as const;
    await transaction(store, (tx) => tell(tx, context.baseUrl, { ...worse, at: context.clock.now() }));
    await dispatchDue();
    await dispatchDue();
    expect(got.map(verified)).toMatchObject([{ type: 'incident.opened' }, { type: 'incident.escalated' }]);
  });

  it('reminds once in the morning of what a whole night reminded of', async () => {
    const { receiver, got } = await webhook({ status: 204 });
    const windows = [{ days: [1, 2, 3, 4, 5, 6, 7], from: '12:00', to: '20:00' }];
    await updateReceiver(store, receiver.id, { quietHours: { timezone: 'UTC', windows } });
    const incident = await newIncident(store, brand.id, { severity: 'warning' });
    const news = { incident, brand, to: [receiver.id] };
    for (let half = 0; half < 8; half += 1) {
      const type = half === 0 ? 'incident.opened' : 'incident.escalated';
      await transaction(store, (tx) => tell(tx, context.baseUrl, { ...news, type, at: context.clock.now() }));
      await dispatchDue();
      context.clock.advance(HOUR / 2);
    }
    expect(got).toHaveLength(0);
    context.clock.advance(8 * HOUR);
    for (let round = 0; round < 9; round += 1) await dispatchDue();
    expect(got.map(verified)).toMatchObject([
      { type: 'incident.opened' },
      { type: 'incident.escalated', timestamp: '2026-01-15T15:30:00.000Z' },
    ]);
    expect((await deliveries()).map(({ state }) => state)).toEqual(Array(8).fill('delivered'));
  });

  it('tells what is new within minutes once a receiver works again, however long it did not', async () => {
    const { receiver, got } = await webhook(...Array(9).fill({ status: 500 }), { status: 200 });
    await post([receiver]);
    const [id = ''] = await due();
    while (got.length < 9) {
      await dispatchDue();
      const delivery = await findDelivery(store, id);
      context.clock.advance((delivery?.nextAttemptAt.getTime() ?? 0) - context.clock.now().getTime());
    }
    const probe = await findDelivery(store, id);
    expect(probe).toMatchObject({ state: 'retrying', heldReason: 'circuit' });
    await post([receiver]);
    await dispatchDue();
    expect(got).toHaveLength(10);
    await dispatchDue();
    expect((await deliveries()).map(({ state }) => state)).toEqual(['delivered', 'delivered']);
    const waits = (await attemptsOf(store, id)).map(({ at }) => at.getTime());
    expect(Math.max(...waits.slice(1).map((at, n) => at - (waits[n] ?? 0)))).toBeLessThanOrEqual(18 * MINUTE);
  });

  it('tells a thousand incidents at once, each of them once', async () => {
    const receiving = await Promise.all(Array.from({ length: 20 }, () => webhook({ status: 204 })));
    const at = context.clock.now();
    const owed = receiving.map((): string[] => []);
    await transaction(store, async (tx) => {
      for (let n = 0; n < 1_000; n += 1) {
        const incident = await newIncident(tx, brand.id, { openedAt: at });
        const whose = n % receiving.length;
        const to = [receiving[whose]?.receiver.id ?? ''];
        owed[whose]?.push(incident.id);
        await tell(tx, context.baseUrl, { type: 'incident.opened', incident, brand, at, to });
      }
    });
    let waiting = await due();
    while (waiting.length > 0) {
      await Promise.all(waiting.map((id) => dispatchDelivery(context, id, signal)));
      waiting = await due();
    }
    const incidentIn = (body: Record<string, unknown>) =>
      (body.data as { incident: { id: string } }).incident.id;
    const told = receiving.map(({ got }) => got.map((one) => incidentIn(verified(one))).toSorted());
    expect(told).toEqual(owed.map((ids) => ids.toSorted()));
  }, 180_000);

  it('delays nobody for a receiver that hangs', async () => {
    const hanging = await serve(() => {});
    const slow = await newReceiver(store, { kind: 'webhook', settings: { url: hanging, secret: SECRET } });
    const { receiver: quick, got } = await webhook({ status: 204 });
    for (let n = 0; n < 5; n += 1) await post([slow, quick]);
    const ending = new AbortController();
    const hung: Promise<unknown>[] = [];
    const begin = async () => {
      for (const id of await due()) {
        const trying = dispatchDelivery(context, id, ending.signal);
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
    const { receiver, got } = await webhook({ status: 200 });
    await post([receiver]);
    const [id = ''] = await due();
    const results = await Promise.all([1, 2, 3].map(() => dispatchDelivery(context, id, signal)));
    expect(results.filter((result) => result !== null)).toHaveLength(1);
    expect(await dispatchDelivery(context, id, signal)).toBeNull();
    expect(got).toHaveLength(1);
  });

  it('sends again what a killed worker held', async () => {
    const { receiver, got } = await webhook({ status: 200 });
    await post([receiver]);
    const [id = ''] = await due();
    let looks = 0;
    const clock = {
      now: () => {
        looks += 1;
        if (looks > 1) throw new Error('killed');
        return context.clock.now();
      },
    };
    const killed = { ...context, clock };
    await expect(dispatchDelivery(killed, id, signal)).rejects.toThrow('killed');
    expect(await due()).toEqual([]);
    context.wall.advance(5 * MINUTE);
    await dispatchDue();
    expect(got).toHaveLength(1);
  });
});
