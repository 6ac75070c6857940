import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { dueIncidentIds } from '../../../db/repos/incidents/escalations.ts';
import { pageOfIncidents, timelineOf } from '../../../db/repos/incidents/incidents.ts';
import { brands, deliveries, messages, receivers, silences } from '../../../db/schema/index.ts';
import { type Store, transaction } from '../../../db/store.ts';
import type { Brand } from '../../../src/core/brand.ts';
import type { Severity } from '../../../src/core/incident.ts';
import type { Receiver } from '../../../src/core/receiver.ts';
import type { Rule } from '../../../src/core/rule.ts';
import { addMs, HOUR, MINUTE } from '../../../src/core/time.ts';
import { actOnIncident } from '../../../src/pipeline/incidents/actions.ts';
import type { AlertStep } from '../../../src/pipeline/incidents/alert-step.ts';
import { applyAlert } from '../../../src/pipeline/incidents/apply-alert.ts';
import { mergeIncident } from '../../../src/pipeline/incidents/merge.ts';
import { splitIncident } from '../../../src/pipeline/incidents/split.ts';
import { followThrough } from '../../../src/pipeline/routing/follow-through.ts';
import { addSilence } from '../../../src/setup/silences.ts';
import { newBrand, newReceiver, newRule, storeOn } from '../../db/repos/samples.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { type Bench, bench } from '../bench.ts';

describeOnBothDatabases('what time brings', (open) => {
  let store: Store;
  let context: Bench;
  let brand: Brand;
  let [desk, boss]: Receiver[] = [];
  let rule: Rule;
  beforeAll(async () => {
    store = storeOn(await open());
  });
  beforeEach(async () => {
    for (const table of [brands, receivers, silences, messages]) await store.db.delete(table);
    context = bench(store);
    brand = await newBrand(store);
    [desk, boss] = [await newReceiver(store, { name: 'desk' }), await newReceiver(store, { name: 'boss' })];
    rule = await newRule(store, brand.id, {
      receiverIds: [desk?.id ?? ''],
      escalation: { steps: [{ afterMinutes: 10, receiverIds: [boss?.id ?? ''] }], remindMinutes: 30 },
    });
  });

  /** A rule speaks of a theme, as of now. */
  async function speak(
    theme: string,
    { of = rule, severity = 'warning' as Severity, step = 'open' as AlertStep['step'] } = {},
  ): Promise<void> {
    const through = context.clock.now();
    const counts = { mentions: 9, negative: 8, stories: 8, authors: 8, hosts: 3 };
    await transaction(store, (tx) =>
      applyAlert(tx, context.baseUrl, {
        ...{ rule: of, brand, step, severity, tell: true, strength: 5, score: 0.8, coverage: null },
        subject: { kind: 'theme', id: theme, title: theme },
        window: { from: addMs(through, -HOUR).toISOString(), to: through.toISOString(), ...counts },
        expected: { negative: 1, upper: 3 },
        ...{ themes: [theme], evidence: [], title: `Acme: ${theme}`, through, at: through },
      }),
    );
  }
  const incidents = async () =>
    (await pageOfIncidents(store, { brandId: brand.id }, { limit: 9, cursor: null })).items.toReversed();
  /** Type and receiver of all that was sent, in order; `nobody` where it was muted. */
  async function heard(): Promise<string[]> {
    const rows = await store.db
      .select({ id: messages.id, type: messages.type, name: receivers.name })
      .from(messages)
      .leftJoin(deliveries, eq(deliveries.messageId, messages.id))
      .leftJoin(receivers, eq(receivers.id, deliveries.receiverId));
    const lines = rows.map(({ id, type, name }) => ({
      id,
      line: `${type.replace('incident.', '')} ${name ?? 'nobody'}`,
    }));
    return lines.toSorted((a, b) => (a.id + a.line < b.id + b.line ? -1 : 1)).map(({ line }) => line);
  }
  async function pass(minutes: number): Promise<void> {
    context.clock.advance(minutes * MINUTE);
    for (const id of await dueIncidentIds(store, context.clock.now(), 9)) await followThrough(context, id);
    expect(await dueIncidentIds(store, context.clock.now(), 9)).toEqual([]);
  }

  it('tells the next ones after ten minutes, and reminds all of them until somebody acknowledges', async () => {
    await speak('refunds');
    await pass(9);
    expect(await heard()).toEqual(['opened desk']);
    await pass(1);
    expect(await heard()).toEqual(['opened desk', 'escalated boss']);
    await pass(20);
    expect((await heard()).slice(2)).toEqual(['escalated boss', 'escalated desk']);
    const [incident] = await incidents();
    expect(incident).toMatchObject({ escalationStep: 1 });
    await actOnIncident(context, incident?.id ?? '', { kind: 'acknowledge', actor: 'Kim' });
    await pass(300);
    expect((await heard()).slice(4)).toEqual(['acknowledged boss', 'acknowledged desk']);
    const kinds = (await timelineOf(store, incident?.id ?? '')).map(({ kind }) => kind);
    expect(kinds).toEqual(['opened', 'passed-on', 'reminded', 'acknowledged']);
  });

  it('tells nobody while it is silenced, and afterwards what is still true', async () => {
    const startsAt = context.clock.now();
    const silence = {
      brandId: brand.id,
      matchers: { themes: ['refunds'] },
      reason: 'planned',
      createdBy: 'Kim',
    };
    await addSilence(store, { ...silence, startsAt, endsAt: addMs(startsAt, HOUR) }, startsAt);
    await speak('refunds');
    await speak('delivery');
    expect(await heard()).toEqual(['opened nobody', 'opened desk']);
    await pass(60);
    expect((await heard()).filter((line) => line === 'opened desk')).toHaveLength(2);
    const [silenced] = await incidents();
    expect((await timelineOf(store, silenced?.id ?? '')).map(({ kind }) => kind)).toEqual([
      'opened',
      'silenced',
      'unmuted',
    ]);
  });

  it('mutes lesser news while a critical incident lives', async () => {
    await speak('outage', { severity: 'critical' });
    await speak('refunds');
    expect(await heard()).toEqual(['opened desk', 'opened nobody']);
    const [critical] = await incidents();
    await actOnIncident(context, critical?.id ?? '', { kind: 'resolve', actor: 'Kim', reason: 'real' });
    expect((await incidents())[0]).toMatchObject({ verdict: 'real' });
    await pass(1);
    expect((await heard()).slice(2)).toEqual(['resolved desk', 'opened desk']);
  });

  it('makes one incident of one cause, which recovers when all of it has', async () => {
    const other = await newRule(store, brand.id, { receiverIds: [desk?.id ?? '', boss?.id ?? ''] });
    await speak('refunds');
    await speak('refunds', { of: other });
    expect(await incidents()).toHaveLength(1);
    expect(await heard()).toEqual(['opened desk', 'opened boss']);
    await speak('refunds', { step: 'recover' });
    expect(await incidents()).toMatchObject([{ status: 'open' }]);
    await speak('refunds', { of: other, step: 'recover' });
    expect(await incidents()).toMatchObject([{ status: 'recovered' }]);
    expect((await heard()).slice(2)).toEqual(['recovered boss', 'recovered desk']);
  });

  it('lets people merge incidents and split them again', async () => {
    await speak('refunds');
    context.clock.advance(MINUTE);
    await speak('delivery');
    const [first, second] = await incidents();
    const into = first?.id ?? '';
    const merged = await mergeIncident(context, second?.id ?? '', { into, actor: 'Kim' });
    expect(merged?.themes.toSorted()).toEqual(['delivery', 'refunds']);
    expect((await incidents())[1]).toMatchObject({ status: 'resolved', mergedInto: into });
    const rows = await store.db.query.incidentAlerts.findMany();
    const taken = rows.find(({ subject }) => subject === 'theme:delivery');
    const part = await splitIncident(context, into, { alertIds: [taken?.id ?? ''], actor: 'Kim' });
    expect(part).toMatchObject({ status: 'open', themes: ['delivery'] });
    await expect(mergeIncident(context, into, { into, actor: 'Kim' })).rejects.toThrow('another incident');
  });

  it('tells those who heard of a part that was merged what it is a part of', async () => {
    const others = await newRule(store, brand.id, { receiverIds: [boss?.id ?? ''] });
    await speak('refunds');
    context.clock.advance(MINUTE);
    await speak('delivery', { of: others });
    const [first, second] = await incidents();
    await mergeIncident(context, second?.id ?? '', { into: first?.id ?? '', actor: 'Kim' });
    expect((await heard()).slice(2).toSorted()).toEqual(['opened boss', 'resolved boss']);
    const [part] = await store.db.select().from(messages).where(eq(messages.type, 'incident.resolved'));
    expect(part?.body).toMatchObject({ background: { partOf: 'Acme: refunds' } });
  });

  it('tells afterwards that it is over, to those who heard that it was bad', async () => {
    await speak('refunds');
    const startsAt = context.clock.now();
    const silence = { brandId: brand.id, matchers: {}, reason: 'planned', createdBy: 'Kim' };
    await addSilence(store, { ...silence, startsAt, endsAt: addMs(startsAt, HOUR) }, startsAt);
    await speak('delivery');
    for (const incident of await incidents())
      await actOnIncident(context, incident.id, { kind: 'resolve', actor: 'Kim', reason: 'real' });
    expect(await heard()).toEqual(['opened desk', 'opened nobody', 'resolved nobody', 'resolved nobody']);
    await pass(60);
    expect((await heard()).filter((line) => !line.endsWith('nobody'))).toEqual([
      'opened desk',
      'resolved desk',
    ]);
  });

  it('passes nothing on while it is muted, and makes up for it afterwards', async () => {
    await speak('refunds');
    const startsAt = context.clock.now();
    const silence = { brandId: brand.id, matchers: {}, reason: 'planned', createdBy: 'Kim' };
    await addSilence(store, { ...silence, startsAt, endsAt: addMs(startsAt, HOUR) }, startsAt);
    await pass(10);
    await pass(30);
    expect(await heard()).toEqual(['opened desk']);
    const [incident] = await incidents();
    expect((await timelineOf(store, incident?.id ?? '')).map(({ kind }) => kind)).toEqual(['opened']);
    await pass(20);
    expect((await heard()).slice(1).toSorted()).toEqual(['escalated boss', 'escalated desk']);
  });

  it('begins its chain anew when it is back', async () => {
    await speak('refunds');
    context.clock.advance(5 * MINUTE);
    await speak('refunds', { step: 'recover' });
    await pass(20 * 60);
    expect(await heard()).toEqual(['opened desk', 'recovered desk']);
    await speak('refunds', { step: 'reopen' });
    await pass(9);
    expect((await heard()).slice(2)).toEqual(['escalated desk']);
    await pass(1);
    expect((await heard()).slice(3)).toEqual(['escalated boss']);
  });

  it('keeps the order of what happened when the clock goes back', async () => {
    await speak('refunds');
    context.clock.advance(-2 * HOUR);
    const [incident] = await incidents();
    await actOnIncident(context, incident?.id ?? '', { kind: 'acknowledge', actor: 'Kim' });
    await actOnIncident(context, incident?.id ?? '', { kind: 'resolve', actor: 'Kim', reason: 'over' });
    expect(await heard()).toEqual(['opened desk', 'acknowledged desk', 'resolved desk']);
    const kinds = (await timelineOf(store, incident?.id ?? '')).map(({ kind }) => kind);
    expect(kinds).toEqual(['opened', 'acknowledged', 'resolved']);
  });
});
