import { beforeAll, beforeEach, expect, it } from 'vitest';
import { updateIncident } from '../../db/repos/incidents/incidents.ts';
import { attemptsOf, findDelivery } from '../../db/repos/telling/deliveries.ts';
import { updateReceiver } from '../../db/repos/telling/receivers.ts';
import { type Store, transaction } from '../../db/store.ts';
import { HOUR, MINUTE } from '../../src/core/time.ts';
import { tell } from '../../src/pipeline/incidents/tell.ts';
import { newIncident } from '../db/repos/incident-samples.ts';
import { storeOn } from '../db/repos/samples.ts';
import { describeOnBothDatabases } from '../support/database.ts';
import { openTelling, type Telling, verified } from './telling.ts';

describeOnBothDatabases('what is held for a receiver', (open) => {
  let store: Store;
  let telling: Telling;
  beforeAll(async () => {
    store = storeOn(await open());
  });
  beforeEach(async () => {
    telling = await openTelling(store);
  });

  it('lets a receiver sleep until its quiet hours end, over a change of clocks, unless it is critical', async () => {
    const { receiver, got } = await telling.webhook({ status: 204 });
    await updateReceiver(store, receiver.id, {
      quietHours: {
        timezone: 'Europe/Berlin',
        windows: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '22:00', to: '07:00' }],
      },
    });
    const night = new Date('2026-03-28T22:30:00.000Z');
    telling.context.clock.advance(night.getTime() - telling.context.clock.now().getTime());
    const incident = await newIncident(store, telling.brand.id, { severity: 'warning', openedAt: night });
    const news = { type: 'incident.opened', incident, brand: telling.brand, to: [receiver.id] } as const;
    await transaction(store, (tx) => tell(tx, telling.context.baseUrl, { ...news, at: night }));
    await telling.dispatchDue();
    expect(got).toHaveLength(0);
    expect(await telling.deliveries()).toMatchObject([
      {
        state: 'pending',
        attempts: 0,
        heldReason: 'quiet-hours',
        nextAttemptAt: new Date('2026-03-29T05:00:00.000Z'),
      },
    ]);
    telling.context.clock.advance(6 * HOUR);
    await telling.dispatchDue();
    expect(got).toHaveLength(0);

    const critical = await updateIncident(store, incident.id, { severity: 'critical' });
    const worse = { ...news, type: 'incident.escalated', incident: critical ?? incident } as const;
    await transaction(store, (tx) =>
      tell(tx, telling.context.baseUrl, { ...worse, at: telling.context.clock.now() }),
    );
    await telling.dispatchDue();
    await telling.dispatchDue();
    expect(got.map(verified)).toMatchObject([{ type: 'incident.opened' }, { type: 'incident.escalated' }]);
  });

  it('reminds once in the morning of what a whole night reminded of', async () => {
    const { receiver, got } = await telling.webhook({ status: 204 });
    const windows = [{ days: [1, 2, 3, 4, 5, 6, 7], from: '12:00', to: '20:00' }];
    await updateReceiver(store, receiver.id, { quietHours: { timezone: 'UTC', windows } });
    const incident = await newIncident(store, telling.brand.id, { severity: 'warning' });
    const news = { incident, brand: telling.brand, to: [receiver.id] };
    for (let half = 0; half < 8; half += 1) {
      const type = half === 0 ? 'incident.opened' : 'incident.escalated';
      await transaction(store, (tx) =>
        tell(tx, telling.context.baseUrl, { ...news, type, at: telling.context.clock.now() }),
      );
      await telling.dispatchDue();
      telling.context.clock.advance(HOUR / 2);
    }
    expect(got).toHaveLength(0);
    telling.context.clock.advance(8 * HOUR);
    for (let round = 0; round < 9; round += 1) await telling.dispatchDue();
    expect(got.map(verified)).toMatchObject([
      { type: 'incident.opened' },
      { type: 'incident.escalated', timestamp: '2026-01-15T15:30:00.000Z' },
    ]);
    expect((await telling.deliveries()).map(({ state }) => state)).toEqual(Array(8).fill('delivered'));
  });

  it('tells what is new within minutes once a receiver works again, however long it did not', async () => {
    const { receiver, got } = await telling.webhook(...Array(9).fill({ status: 500 }), { status: 200 });
    await telling.post([receiver]);
    const [id = ''] = await telling.due();
    while (got.length < 9) {
      await telling.dispatchDue();
      const delivery = await findDelivery(store, id);
      telling.context.clock.advance(
        (delivery?.nextAttemptAt.getTime() ?? 0) - telling.context.clock.now().getTime(),
      );
    }
    const probe = await findDelivery(store, id);
    expect(probe).toMatchObject({ state: 'retrying', heldReason: 'circuit' });
    await telling.post([receiver]);
    await telling.dispatchDue();
    expect(got).toHaveLength(10);
    await telling.dispatchDue();
    expect((await telling.deliveries()).map(({ state }) => state)).toEqual(['delivered', 'delivered']);
    const waits = (await attemptsOf(store, id)).map(({ at }) => at.getTime());
    expect(Math.max(...waits.slice(1).map((at, n) => at - (waits[n] ?? 0)))).toBeLessThanOrEqual(18 * MINUTE);
  });
});
