import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { pageOfIncidents, timelineOf } from '../../db/repos/incidents/incidents.ts';
import { updateRule } from '../../db/repos/incidents/rules.ts';
import { pageOfDeliveries } from '../../db/repos/telling/deliveries.ts';
import { brands, itemKeys, items, mentions, messages, rules } from '../../db/schema/index.ts';
import { type Store, transaction } from '../../db/store.ts';
import type { Brand } from '../../src/core/brand.ts';
import { newId } from '../../src/core/id.ts';
import type { Message } from '../../src/core/message.ts';
import type { Receiver } from '../../src/core/receiver.ts';
import type { Rule } from '../../src/core/rule.ts';
import { addMs, BUCKET, DAY, HOUR, MINUTE } from '../../src/core/time.ts';
import { evaluateRule, evaluateRules } from '../../src/pipeline/evaluate-rules.ts';
import { latestIncidentOf } from '../db/repos/incident-samples.ts';
import { newBrand, newReceiver, newRule, storeOn } from '../db/repos/samples.ts';
import { manualClock } from '../support/clock.ts';
import { describeOnBothDatabases } from '../support/database.ts';
import { type Bench, bench } from './bench.ts';
import { uproar, usualDays } from './crisis.ts';

/** Start of the quarter-hour that is not over yet. */
const NOON = new Date('2026-01-15T12:00:00.000Z');
const BEFORE_NOON = addMs(NOON, -BUCKET);

describeOnBothDatabases('judging a rule', (open) => {
  let store: Store;
  let context: Bench;
  let brand: Brand;
  let receivers: Receiver[];
  let rule: Rule;
  beforeAll(async () => {
    store = storeOn(await open());
  });
  beforeEach(async () => {
    for (const table of [brands, items, itemKeys, mentions]) await store.db.delete(table);
    context = bench(store, { clock: manualClock(addMs(NOON, 7 * MINUTE)) });
    brand = await newBrand(store, { name: 'Acme', query: 'acme' });
    receivers = [await newReceiver(store), await newReceiver(store)];
    rule = await newRule(store, brand.id, { receiverIds: receivers.map(({ id }) => id) });
  });

  const judged = () => evaluateRule(context, rule.id);
  const incidents = async () =>
    (await pageOfIncidents(store, { brandId: brand.id }, { limit: 50, cursor: null })).items;
  const told = async (): Promise<Message[]> => {
    const incident = await latestIncidentOf(store, rule.id);
    const rows = await store.db
      .select()
      .from(messages)
      .where(eq(messages.incidentId, incident?.id ?? ''));
    return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ body }) => body);
  };
  const usualHistory = () => usualDays(store, brand.id, addMs(NOON, -3 * DAY), 3);

  it('says nothing of usual days, and that it has judged them', async () => {
    await usualHistory();
    expect(await judged()).toEqual([]);
    expect(await incidents()).toEqual([]);
    const [row] = await store.db.select().from(rules).where(eq(rules.id, rule.id));
    expect(row?.evaluatedThrough).toEqual(NOON);
  });

  it('says nothing of a brand that nobody mentions', async () => {
    expect(await judged()).toEqual([]);
  });

  it('opens an incident for a crisis and puts the news of it into the outbox', async () => {
    await usualHistory();
    await uproar(context, BEFORE_NOON, 40);
    expect(await judged()).toEqual(['open']);
    const [incident, ...others] = await incidents();
    expect(others).toEqual([]);
    expect(incident).toMatchObject({
      ruleId: rule.id,
      ruleKind: 'negative-surge',
      status: 'open',
      severity: 'critical',
      openedAt: NOON,
      window: { to: NOON.toISOString(), authors: 20, hosts: 7 },
    });
    expect(incident?.window.negative).toBeGreaterThanOrEqual(40);
    expect(incident?.title).toMatch(/^Acme: \d+ negative mentions in /);
    expect(incident?.evidence).toHaveLength(8);
    expect(incident?.peakScore).toBeGreaterThan(0.5);
    const [message, ...more] = await told();
    expect(more).toEqual([]);
    expect(message).toMatchObject({
      type: 'incident.opened',
      timestamp: context.clock.now().toISOString(),
      data: {
        incident: {
          id: incident?.id,
          url: `https://earshot.example/incidents/${incident?.id}`,
          status: 'open',
        },
        brand: { id: brand.id, name: 'Acme' },
        window: incident?.window,
        coverage: null,
      },
    });
    expect(message?.type === 'incident.opened' && message.data.top).toHaveLength(5);
    const { items: deliveries } = await pageOfDeliveries(
      store,
      { incidentId: incident?.id },
      { limit: 9, cursor: null },
    );
    expect(deliveries.map(({ receiverId, state }) => [receiverId, state]).toSorted()).toEqual(
      receivers.map(({ id }) => [id, 'pending']).toSorted(),
    );
    expect((await timelineOf(store, incident?.id ?? '')).map(({ kind, actor }) => [kind, actor])).toEqual([
      ['opened', 'earshot'],
    ]);
  });

  it('says nothing twice, however often it looks', async () => {
    await usualHistory();
    await uproar(context, BEFORE_NOON, 40);
    await judged();
    for (const replays of [context.replays, bench(store).replays]) {
      context.clock.advance(MINUTE);
      expect(await evaluateRule({ ...context, replays }, rule.id)).not.toContain('open');
    }
    expect(await incidents()).toHaveLength(1);
    expect(await told()).toHaveLength(1);
  });

  it('opens one incident when two workers look at once', async () => {
    await usualHistory();
    await uproar(context, BEFORE_NOON, 40);
    const steps = await Promise.all(
      [1, 2, 3].map(() => evaluateRule({ ...context, replays: bench(store).replays }, rule.id)),
    );
    expect(steps.flat().filter((step) => step === 'open')).toHaveLength(1);
    expect(await incidents()).toHaveLength(1);
    expect(await told()).toHaveLength(1);
  });

  it('opens nothing when the news cannot be written down', async () => {
    await usualHistory();
    await uproar(context, BEFORE_NOON, 40);
    const cutOff = {
      ...context,
      get baseUrl(): string {
        throw new Error('cut off');
      },
    };
    await expect(evaluateRule(cutOff, rule.id)).rejects.toThrow('cut off');
    expect(await incidents()).toEqual([]);
    expect(await judged()).toEqual(['open']);
  });

  it('waits until it knows what is usual', async () => {
    await uproar(context, BEFORE_NOON, 40);
    expect(await judged()).toEqual([]);
  });

  it('judges a quarter-hour when it is over, not before', async () => {
    await usualHistory();
    await uproar(bench(store, { clock: manualClock(addMs(NOON, 14 * MINUTE)) }), NOON, 40);
    context.clock.advance(7 * MINUTE + 59_999);
    expect(await judged()).toEqual([]);
    context.clock.advance(1);
    expect(await judged()).toEqual(['open']);
    expect((await incidents())[0]?.openedAt).toEqual(addMs(NOON, BUCKET));
  });

  it('tells what comes of it: recovered after six calm hours, resolved after six more', async () => {
    await usualDays(store, brand.id, addMs(NOON, -3 * DAY), 5);
    await uproar(context, BEFORE_NOON, 40);
    const steps: [string, number][] = [];
    const opened = addMs(NOON, 7 * MINUTE);
    for (let quarter = 0; quarter < 80; quarter += 1) {
      const hours = (context.clock.now().getTime() - opened.getTime()) / HOUR;
      for (const step of await judged()) if (step !== 'grow') steps.push([step, hours]);
      context.clock.advance(BUCKET);
    }
    expect(steps.map(([step]) => step)).toEqual(['open', 'recover', 'resolve']);
    const [, recovered = 0, resolved = 0] = steps.map(([, hours]) => hours);
    expect(recovered).toBeGreaterThanOrEqual(6);
    expect(recovered).toBeLessThan(12);
    expect(resolved - recovered).toBe(6);
    const [incident] = await incidents();
    expect(incident).toMatchObject({ status: 'resolved', resolution: 'quiet', severity: 'critical' });
    expect(await told()).toMatchObject([
      { type: 'incident.opened', data: { incident: { status: 'open' } } },
      { type: 'incident.recovered', data: { incident: { status: 'recovered' } } },
      { type: 'incident.resolved', data: { incident: { status: 'resolved' } } },
    ]);
    const timeline = await timelineOf(store, incident?.id ?? '');
    expect(timeline.map(({ kind }) => kind)).toEqual(['opened', 'recovered', 'resolved']);
  });

  it('tells when it gets much worse', async () => {
    await usualDays(store, brand.id, addMs(NOON, -3 * DAY), 5);
    await uproar(context, BEFORE_NOON, 14);
    expect(await judged()).toEqual(['open']);
    expect(await incidents()).toMatchObject([{ severity: 'warning' }]);
    context.clock.advance(BUCKET);
    await uproar(context, NOON, 60);
    expect(await judged()).toEqual(['escalate']);
    expect(await incidents()).toMatchObject([{ severity: 'critical', status: 'open' }]);
    expect(await told()).toMatchObject([{ type: 'incident.opened' }, { type: 'incident.escalated' }]);
  });

  it('sees what arrived late', async () => {
    await usualHistory();
    expect(await judged()).toEqual([]);
    await uproar(context, addMs(NOON, -2 * BUCKET), 40);
    expect(await judged()).toEqual(['open']);
  });

  it('tells in order what it slept through', async () => {
    await usualDays(store, brand.id, addMs(NOON, -3 * DAY), 5);
    expect(await judged()).toEqual([]);
    await uproar(context, NOON, 40);
    context.clock.advance(23 * HOUR);
    const steps = (await judged()).filter((step) => step !== 'grow');
    expect(steps).toEqual(['open', 'recover', 'resolve']);
    expect((await incidents())[0]?.openedAt).toEqual(addMs(NOON, BUCKET));
    expect((await told()).map(({ type }) => type)).toEqual([
      'incident.opened',
      'incident.recovered',
      'incident.resolved',
    ]);
    expect(await judged()).toEqual([]);
  });

  it('goes on when a clock that was ahead goes back', async () => {
    await usualDays(store, brand.id, addMs(BEFORE_NOON, -14 * DAY), 14);
    await uproar(context, BEFORE_NOON, 20);
    expect(await evaluateRule(context, rule.id)).toEqual(['open']);
    context.clock.advance(40 * HOUR);
    expect((await evaluateRule(context, rule.id)).at(-1)).toBe('resolve');
    context.clock.advance(-39 * HOUR);
    await uproar(context, addMs(BEFORE_NOON, HOUR), 200);
    expect(await evaluateRule(context, rule.id)).toEqual(['open']);
    context.clock.advance(BUCKET);
    await uproar(context, addMs(NOON, HOUR), 20);
    expect(await evaluateRule(context, rule.id)).toEqual(['grow']);
  });

  it('opens nothing for what was over before anybody asked for the rule', async () => {
    await usualDays(store, brand.id, addMs(NOON, -3 * DAY), 5);
    await uproar(context, addMs(NOON, -2 * BUCKET), 10);
    context.clock.advance(6 * HOUR);
    const strict = { settings: { sensitivity: 'low' }, createdAt: context.clock.now() };
    const { id } = await newRule(store, brand.id, strict);
    expect(await judged()).toContain('open');
    expect(await evaluateRule(context, id)).toEqual([]);
  });

  it('leaves rules that are off alone, and those of other brands', async () => {
    await usualHistory();
    await uproar(context, BEFORE_NOON, 40);
    await transaction(store, (tx) => updateRule(tx, rule.id, { enabled: false }));
    expect(await evaluateRules(context, null)).toBe(0);
    await transaction(store, (tx) => updateRule(tx, rule.id, { enabled: true }));
    expect(await evaluateRules(context, [newId(NOON)])).toBe(0);
    expect(await evaluateRules(context, [brand.id])).toBe(1);
    expect(await evaluateRule(context, newId(NOON))).toEqual([]);
  });

  it('lets no bad rule keep others from being judged', async () => {
    await newRule(store, brand.id, { id: newId(new Date(0)), settings: { sensitivity: 'psychic' } });
    await usualHistory();
    await uproar(context, BEFORE_NOON, 40);
    expect(await evaluateRules(context, null)).toBe(1);
    expect(await incidents()).toHaveLength(1);
  });
});
