import { beforeAll, beforeEach, expect, it } from 'vitest';
import { setCompetitors } from '../../../db/repos/brands/brands.ts';
import { adjustRollups } from '../../../db/repos/counts/rollups.ts';
import { brands, itemKeys, items, mentions } from '../../../db/schema/index.ts';
import type { Store } from '../../../db/store.ts';
import type { Brand } from '../../../src/core/brand.ts';
import type { SentimentLabel } from '../../../src/core/sentiment.ts';
import { addMs, BUCKET, DAY, MINUTE, SECOND } from '../../../src/core/time.ts';
import { evaluateRule } from '../../../src/pipeline/evaluate-rules.ts';
import { latestIncidentOf } from '../../db/repos/incident-samples.ts';
import { aMention, anItem, newBrand, newRule, publish, storeOn } from '../../db/repos/samples.ts';
import { manualClock } from '../../support/clock.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { type Bench, bench } from '../bench.ts';

const NOON = new Date('2026-01-15T12:00:00.000Z');

describeOnBothDatabases('rules on counts', (open) => {
  let store: Store;
  let context: Bench;
  let brand: Brand;
  beforeAll(async () => {
    store = storeOn(await open());
  });
  beforeEach(async () => {
    for (const table of [brands, items, itemKeys, mentions]) await store.db.delete(table);
    context = bench(store, { clock: manualClock(addMs(NOON, 7 * MINUTE)) });
    brand = await newBrand(store, { name: 'Acme' });
    for (const id of [brand.id]) await usualTalk(id);
  });

  /** Three days of two voices a quarter-hour, a negative and a positive one every third, all of delivery or staff. */
  async function usualTalk(brandId: string): Promise<void> {
    const days = Array.from({ length: (3 * DAY) / BUCKET }, (_, n) => {
      const labels: SentimentLabel[] =
        n % 3 === 0 ? ['neutral', 'negative', 'positive'] : ['neutral', 'neutral'];
      return labels.map((sentiment) => ({
        ...{ brandId, sentiment, publishedAt: addMs(NOON, n * BUCKET - 3 * DAY) },
        ...{ historic: false, echo: false, by: 1 as const },
        themes: [n % 2 === 0 ? 'delivery' : 'staff'],
      }));
    });
    await adjustRollups(store, days.flat());
  }

  /** Voices in the last closed quarter-hour, a second apart. */
  async function burst(
    brandId: string,
    count: number,
    more: { sentiment: SentimentLabel; themes?: string[]; echo?: boolean; historic?: boolean },
  ): Promise<void> {
    const said = Array.from({ length: count }, (_, n) => {
      const item = anItem({ publishedAt: addMs(NOON, n * SECOND - BUCKET), host: `h${n}.example` });
      return [item, aMention(item, brandId, more)] as const;
    });
    await publish(
      store,
      said.map(([item, mention]) => [item, mention]),
    );
  }

  const ruleOf = async (kind: string) =>
    (await newRule(store, brand.id, { kind, createdAt: addMs(NOON, -DAY) })).id;

  it('tell of one theme, and leave the others alone', async () => {
    const id = await ruleOf('theme-surge');
    expect(await evaluateRule(context, id)).toEqual([]);
    await burst(brand.id, 25, { sentiment: 'negative', themes: ['delivery'] });
    await burst(brand.id, 25, { sentiment: 'neutral', themes: ['staff'] });
    expect(await evaluateRule(context, id)).toEqual(['open']);
    const incident = await latestIncidentOf(store, id);
    expect(incident).toMatchObject({
      ruleKind: 'theme-surge',
      themes: ['delivery'],
      window: { mentions: 25, negative: 25, hosts: 25 },
    });
    expect(incident?.title).toMatch(/^Acme: 25 negative mentions of delivery in /);
    expect(await evaluateRule({ ...context, replays: bench(store).replays }, id)).not.toContain('open');
  });

  it('count voices of a theme, neither echoes nor what is historic', async () => {
    const id = await ruleOf('theme-surge');
    await burst(brand.id, 25, { sentiment: 'negative', themes: ['delivery'], echo: true });
    await burst(brand.id, 25, { sentiment: 'negative', themes: ['staff'], historic: true });
    expect(await evaluateRule(context, id)).toEqual([]);
  });

  it('tell of praise as good news, however much of it', async () => {
    const id = await ruleOf('praise-surge');
    await burst(brand.id, 60, { sentiment: 'positive' });
    expect(await evaluateRule(context, id)).toEqual(['open']);
    const incident = await latestIncidentOf(store, id);
    expect(incident).toMatchObject({ severity: 'info', window: { mentions: 60, negative: 0, hosts: 60 } });
    expect(incident?.title).toMatch(/^Acme: 6\d positive mentions in /);
    expect(incident?.evidence).toHaveLength(8);
    context.clock.advance(BUCKET);
    expect(await evaluateRule(context, id)).not.toContain('escalate');
  });

  it('are silent about praise where complaints come, and about what was praised long ago', async () => {
    const id = await ruleOf('praise-surge');
    await burst(brand.id, 60, { sentiment: 'negative' });
    await burst(brand.id, 60, { sentiment: 'positive', historic: true });
    expect(await evaluateRule(context, id)).toEqual([]);
  });

  it('tell of more talk, whatever its feeling, as no more than a warning', async () => {
    const id = await ruleOf('volume-surge');
    await burst(brand.id, 60, { sentiment: 'neutral' });
    await burst(brand.id, 20, { sentiment: 'negative' });
    expect(await evaluateRule(context, id)).toEqual(['open']);
    const incident = await latestIncidentOf(store, id);
    expect(incident).toMatchObject({ severity: 'warning', outlook: null });
    expect(incident?.window).toMatchObject({ mentions: 80, negative: 20, hosts: 60 });
    expect(incident?.title).toMatch(/^Acme: 8\d mentions in /);
    expect(incident?.evidence).toHaveLength(8);
  });

  it('call more talk as bad as it is where most of it is negative', async () => {
    const id = await ruleOf('volume-surge');
    await burst(brand.id, 80, { sentiment: 'negative' });
    expect(await evaluateRule(context, id)).toEqual(['open']);
    expect(await latestIncidentOf(store, id)).toMatchObject({ severity: 'critical' });
  });

  it('are silent about talk of long ago', async () => {
    const id = await ruleOf('volume-surge');
    await burst(brand.id, 80, { sentiment: 'neutral', historic: true });
    expect(await evaluateRule(context, id)).toEqual([]);
  });

  it('tell of a competitor, under the brand that asked', async () => {
    const rival = await newBrand(store, { name: 'Globex' });
    await usualTalk(rival.id);
    const id = await ruleOf('competitor-crisis');
    await burst(rival.id, 40, { sentiment: 'negative' });
    expect(await evaluateRule(context, id)).toEqual([]);
    await setCompetitors(store, brand.id, [rival.id]);
    expect(await evaluateRule(context, id)).toEqual(['open']);
    const incident = await latestIncidentOf(store, id);
    expect(incident).toMatchObject({ brandId: brand.id, severity: 'info', window: { negative: 40 } });
    expect(incident?.title).toMatch(/^Globex: 40 negative mentions in /);
  });
});
