import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { findIncident, timelineOf } from '../../db/repos/incidents/incidents.ts';
import { deleteRule } from '../../db/repos/incidents/rules.ts';
import { pageOfDeliveries } from '../../db/repos/telling/deliveries.ts';
import { messages } from '../../db/schema/index.ts';
import type { Store } from '../../db/store.ts';
import { newId } from '../../src/core/id.ts';
import type { Incident } from '../../src/core/incident.ts';
import { addMs, DAY, MINUTE } from '../../src/core/time.ts';
import { giveWord } from '../../src/pipeline/give-word.ts';
import { actOnIncident, type IncidentAction } from '../../src/pipeline/incidents/actions.ts';
import { newIncident } from '../db/repos/incident-samples.ts';
import { newBrand, newReceiver, newRule, storeOn } from '../db/repos/samples.ts';
import { describeOnBothDatabases } from '../support/database.ts';
import { type Bench, bench } from './bench.ts';

const actor = 'Kim';
const response = { url: 'https://acme.example/sorry', at: '2026-01-15T12:00:00.000Z' };

describeOnBothDatabases('what people do to an incident', (open) => {
  let store: Store;
  let context: Bench;
  let incident: Incident;
  beforeAll(async () => {
    store = storeOn(await open());
  });
  beforeEach(async () => {
    context = bench(store);
    const brand = await newBrand(store);
    const rule = await newRule(store, brand.id, { receiverIds: [(await newReceiver(store)).id] });
    incident = await newIncident(store, brand.id, { ruleId: rule.id });
  });

  async function act(action: IncidentAction) {
    context.clock.advance(MINUTE);
    return actOnIncident(context, incident.id, action);
  }
  const told = async () => {
    const rows = await store.db.select().from(messages).where(eq(messages.incidentId, incident.id));
    return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ type }) => type);
  };
  const timeline = async () =>
    (await timelineOf(store, incident.id)).map(({ kind, actor, text }) => `${kind} ${actor} ${text}`);

  it('cannot have been answered in the future, nor long before it began', async () => {
    const began = new Date(incident.window.from);
    const answeredAt = (at: Date) =>
      act({ kind: 'respond', actor, response: { url: null, at: at.toISOString() } });
    const ahead = addMs(context.clock.now(), 10 * MINUTE);
    await expect(answeredAt(ahead)).rejects.toThrow('is in the future');
    await expect(answeredAt(addMs(began, -DAY - 1))).rejects.toThrow('before what it answers began');
    const word = { by: actor, at: context.clock.now() };
    const given = giveWord(store, newId(ahead), { response: { url: null, at: ahead.toISOString() } }, word);
    await expect(given).rejects.toThrow('is in the future');
    expect(await findIncident(store, incident.id)).toMatchObject({ respondedAt: null });
    expect(await answeredAt(addMs(began, -DAY))).toMatchObject({ respondedAt: addMs(began, -DAY) });
  });

  it('is told, written down and kept', async () => {
    expect(await act({ kind: 'acknowledge', actor })).toMatchObject({ status: 'acknowledged' });
    const acknowledgedAt = context.clock.now();
    expect(await act({ kind: 'comment', actor, text: 'Calling the shop' })).toMatchObject({ acknowledgedAt });
    expect(await act({ kind: 'respond', actor, response })).toMatchObject({
      response,
      status: 'acknowledged',
    });
    expect(await act({ kind: 'resolve', actor, reason: 'refunded' })).toMatchObject({
      status: 'resolved',
      resolution: 'refunded',
      resolvedAt: context.clock.now(),
    });
    expect(await told()).toEqual(['incident.acknowledged', 'incident.resolved']);
    expect(await timeline()).toEqual([
      'acknowledged Kim null',
      'comment Kim Calling the shop',
      `responded Kim ${response.url}`,
      'resolved Kim refunded',
    ]);
  });

  it('is done once, however often and by how many it is asked for', async () => {
    context.clock.advance(MINUTE);
    const asked = [1, 2, 3].map(() => actOnIncident(context, incident.id, { kind: 'acknowledge', actor }));
    await Promise.all(asked);
    await act({ kind: 'acknowledge', actor: 'Lee' });
    expect(await told()).toEqual(['incident.acknowledged']);
    await act({ kind: 'resolve', actor, reason: 'over' });
    await act({ kind: 'resolve', actor: 'Lee', reason: 'over again' });
    await act({ kind: 'acknowledge', actor: 'Lee' });
    expect(await told()).toEqual(['incident.acknowledged', 'incident.resolved']);
    expect(await findIncident(store, incident.id)).toMatchObject({ status: 'resolved', resolution: 'over' });
    expect(await timeline()).toEqual(['acknowledged Kim null', 'resolved Kim over']);
  });

  it('also counts for an incident that has recovered by itself', async () => {
    incident = await newIncident(store, incident.brandId, {
      status: 'recovered',
      recoveredAt: context.clock.now(),
    });
    expect(await act({ kind: 'acknowledge', actor })).toMatchObject({ status: 'recovered' });
    expect(await act({ kind: 'resolve', actor, reason: 'over' })).toMatchObject({ status: 'resolved' });
  });

  it('goes on when the rule is gone, though nobody is left to be told', async () => {
    await deleteRule(store, incident.ruleId ?? '');
    expect(await act({ kind: 'acknowledge', actor })).toMatchObject({ status: 'acknowledged' });
    expect(
      await pageOfDeliveries(store, { incidentId: incident.id }, { limit: 1, cursor: null }),
    ).toMatchObject({ items: [] });
  });

  it('is nothing where there is no incident', async () => {
    expect(
      await actOnIncident(context, newId(new Date()), { kind: 'comment', actor, text: 'hello?' }),
    ).toBeNull();
  });
});
