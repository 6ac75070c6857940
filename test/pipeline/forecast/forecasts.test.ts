import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { newestForecasts, scoredForecasts } from '../../../db/repos/incidents/forecasts.ts';
import { pageOfIncidents, timelineOf, updateIncident } from '../../../db/repos/incidents/incidents.ts';
import { brands, forecasts, itemKeys, items, mentions, messages } from '../../../db/schema/index.ts';
import type { Store } from '../../../db/store.ts';
import type { Brand } from '../../../src/core/brand.ts';
import type { Rule } from '../../../src/core/rule.ts';
import { addMs, BUCKET, DAY, HOUR, MINUTE } from '../../../src/core/time.ts';
import { evaluateRule } from '../../../src/pipeline/evaluate-rules.ts';
import { scoreForecasts } from '../../../src/pipeline/forecast/score-forecasts.ts';
import { actOnIncident } from '../../../src/pipeline/incidents/actions.ts';
import { newBrand, newReceiver, newRule, storeOn } from '../../db/repos/samples.ts';
import { manualClock } from '../../support/clock.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { type Bench, bench } from '../bench.ts';
import { uproar, usualDays } from '../crisis.ts';

const NOON = new Date('2026-01-15T12:00:00.000Z');

describeOnBothDatabases('what an incident may come to', (open) => {
  let store: Store;
  let context: Bench;
  let brand: Brand;
  let rule: Rule;
  beforeAll(async () => {
    store = storeOn(await open());
  });
  beforeEach(async () => {
    for (const table of [brands, items, itemKeys, mentions]) await store.db.delete(table);
    context = bench(store, { clock: manualClock(addMs(NOON, 7 * MINUTE)) });
    brand = await newBrand(store, { name: 'Acme', query: 'acme' });
    const receiver = await newReceiver(store);
    rule = await newRule(store, brand.id, { receiverIds: [receiver.id] });
    await usualDays(store, brand.id, addMs(NOON, -3 * DAY), 3);
    await uproar(context, addMs(NOON, -BUCKET), 60);
    await evaluateRule(context, rule.id);
  });

  const incident = async () => {
    const { items } = await pageOfIncidents(store, { brandId: brand.id }, { limit: 2, cursor: null });
    expect(items).toHaveLength(1);
    return items[0] as (typeof items)[number];
  };
  const effectNotes = async () =>
    (await timelineOf(store, (await incident()).id)).filter(({ kind }) => kind === 'effect');
  const respond = async (at: Date) =>
    actOnIncident(context, (await incident()).id, {
      kind: 'respond',
      actor: 'Ada',
      response: { url: null, at: at.toISOString() },
    });

  it('is foretold when it opens, kept, and told with its band', async () => {
    const { id, outlook } = await incident();
    expect(outlook?.at).toBe(NOON.toISOString());
    expect(outlook?.spread?.low).toBeLessThan(outlook?.spread?.high ?? 0);
    const { negative = 0, low = 0, high = 0 } = outlook?.forecast ?? {};
    expect(low).toBeLessThanOrEqual(negative);
    expect(negative).toBeLessThan(high);
    const stored = await newestForecasts(store, id);
    expect(stored.map(({ occasion, through }) => [occasion, through])).toEqual([
      ['opened', addMs(NOON, 6 * HOUR)],
      ['opened', addMs(NOON, 24 * HOUR)],
    ]);
    const [told] = await store.db.select().from(messages).where(eq(messages.incidentId, id));
    expect(told?.body).toMatchObject({
      data: { spread: outlook?.spread, forecast: { hours: 6, negative, low, high } },
    });
  });

  it('is scored once its time and that of late mentions is over, and only once', async () => {
    await uproar(context, addMs(NOON, HOUR), 25);
    context.clock.advance(8 * HOUR);
    expect(await scoreForecasts(context)).toBe(0);
    context.clock.advance(HOUR);
    expect(await scoreForecasts(context)).toBe(1);
    expect(await scoreForecasts(context)).toBe(0);
    const scored = await scoredForecasts(store, brand.id, NOON);
    expect(scored.map(({ forecast, actual }) => [forecast.hours, actual])).toEqual([[6, 25]]);
    context.clock.advance(18 * HOUR);
    expect(await scoreForecasts(context)).toBe(1);
  });

  it('says that an answer helped where far fewer came than were to be expected', async () => {
    await respond(NOON);
    context.clock.advance(9 * HOUR);
    await scoreForecasts(context);
    const { effect } = await incident();
    expect(effect).toMatchObject({ verdict: 'helped', hours: 6, actual: 0, recoveryHours: null });
    expect(effect?.low).toBeGreaterThan(0);
    const [note, ...more] = await effectNotes();
    expect(more).toEqual([]);
    expect(note?.text).toBe(
      `After the response: 0 negative mentions in 6 hours where ${effect?.expected} (${effect?.low}–${effect?.high}) were to be expected without it: it helped.`,
    );
  });

  it('says nothing of an answer after which it went on as foretold', async () => {
    const expected = (await incident()).outlook?.forecast?.negative ?? 0;
    await respond(NOON);
    await uproar(context, addMs(NOON, 2 * HOUR), expected);
    context.clock.advance(9 * HOUR);
    await scoreForecasts(context);
    expect((await incident()).effect).toMatchObject({ verdict: 'unclear', actual: expected });
  });

  it('judges the first answer only, and says later how long recovery took', async () => {
    await respond(NOON);
    context.clock.advance(HOUR);
    await respond(addMs(NOON, HOUR));
    const kept = await store.db.select().from(forecasts).where(eq(forecasts.occasion, 'responded'));
    expect(kept).toHaveLength(2);
    context.clock.advance(8 * HOUR);
    await scoreForecasts(context);
    await updateIncident(store, (await incident()).id, { recoveredAt: addMs(NOON, 7.5 * HOUR) });
    await scoreForecasts(context);
    expect((await incident()).effect?.recoveryHours).toBe(7.5);
    expect(await effectNotes()).toHaveLength(1);
  });
});
