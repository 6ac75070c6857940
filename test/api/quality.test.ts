import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeMention } from '../../db/repos/mentions/change-mention.ts';
import { findMention } from '../../db/repos/mentions/mention-feed.ts';
import type { Brand } from '../../src/core/brand.ts';
import { type SentimentLabel, sentimentLabels } from '../../src/core/sentiment.ts';
import { addMs, DAY } from '../../src/core/time.ts';
import { drawSentimentSamples } from '../../src/pipeline/quality/draw-reviews.ts';
import { weekOf } from '../../src/pipeline/relevance/week.ts';
import { aMention, anItem, newBrand, publish } from '../db/repos/samples.ts';
import { type TestDatabase, withDatabase } from '../support/database.ts';
import { openApi, type TestApi } from './support/api.ts';

let database: TestDatabase;
let api: TestApi;
beforeAll(async () => {
  database = await withDatabase('pglite');
  api = await openApi(database);
});
afterAll(() => database?.close());

/** A brand that was spoken of last week: so many of each label. */
async function spokenOf(counts: Record<SentimentLabel, number>): Promise<Brand> {
  const brand = await newBrand(api.store);
  const at = addMs(weekOf(api.clock.now()), -3 * DAY);
  const said = sentimentLabels.flatMap((sentiment) =>
    Array.from({ length: counts[sentiment] }, (_, n) => {
      const item = anItem({ publishedAt: at, firstSeenAt: at, text: `${sentiment} ${n}` });
      return [item, aMention(item, brand.id, { sentiment })] satisfies Parameters<typeof publish>[1][number];
    }),
  );
  await publish(api.store, said);
  return brand;
}
const draw = () => drawSentimentSamples(api.store, api.clock.now());
const reviews = async (brand: Brand, query = '') =>
  (await api.ask('GET', `/brands/${brand.id}/reviews?limit=200${query}`)).body.items;
const answer = (id: string, given: string) => api.ask('POST', `/reviews/${id}/answer`, { answer: given });

describe('a blind sample', () => {
  it('holds some of every label, says how many each stands for, and is drawn once', async () => {
    const brand = await spokenOf({ negative: 3, neutral: 40, positive: 12 });
    await draw();
    await draw();
    expect(await reviews(brand)).toHaveLength(3 + 10 + 10);
    for (const { id, text } of await reviews(brand)) await answer(id, text.split(' ')[0]);
    const { body } = await api.ask('GET', `/brands/${brand.id}/quality`);
    const diagonal = body.sample.matrix.filter((field: { weight: number }) => field.weight > 0);
    expect(
      diagonal.map(({ texts, weight }: { texts: number; weight: number }) => [texts, Math.round(weight)]),
    ).toEqual([
      [3, 3],
      [10, 40],
      [10, 12],
    ]);
    expect(body.sample).toMatchObject({ open: 0, texts: 23, accuracy: { estimate: 1 } });
  });

  it('does not tell what the program said before there is an answer', async () => {
    const brand = await spokenOf({ negative: 1, neutral: 0, positive: 0 });
    await draw();
    const [review] = await reviews(brand, '&answered=false');
    expect(review).toMatchObject({ said: null, answer: null });
    expect((await answer(review.id, 'unsure')).body).toMatchObject({ said: 'negative', answer: 'unsure' });
    expect(await reviews(brand, '&answered=false')).toEqual([]);
    expect((await answer(brand.id, 'unsure')).status).toBe(404);
    expect((await answer(review.id, 'furious')).status).toBe(422);
  });

  it.each([
    ['positive', { sentiment: 'positive', scorer: 'person', relevant: true }],
    ['negative', { sentiment: 'negative', scorer: 'afinn', relevant: true }],
    ['not-about', { sentiment: 'negative', scorer: 'afinn', relevant: false }],
    ['unsure', { sentiment: 'negative', scorer: 'afinn', relevant: true }],
  ])('answered %s is a word on the mention where it differs', async (given, then) => {
    const brand = await spokenOf({ negative: 1, neutral: 0, positive: 0 });
    await draw();
    const [review] = await reviews(brand);
    await answer(review.id, given);
    expect(await findMention(api.store, review.mentionId)).toMatchObject(then);
  });
});

describe('shares of negatives', () => {
  it('are corrected as soon as enough was answered', async () => {
    const brand = await spokenOf({ negative: 20, neutral: 20, positive: 20 });
    const share = async () => {
      const from = addMs(weekOf(api.clock.now()), -7 * DAY).toISOString();
      const series = await api.ask('GET', `/stats/timeseries?brand=${brand.id}&step=1d&from=${from}`);
      const voices = await api.ask('GET', `/stats/share-of-voice?brand=${brand.id}&from=${from}`);
      expect(voices.body.brands[0].negativeCorrected).toEqual(series.body.total.negativeCorrected);
      return series.body.total.negativeCorrected;
    };
    expect(await share()).toBeNull();
    await draw();
    for (const { id, text } of await reviews(brand)) await answer(id, text.split(' ')[0]);
    const corrected = await share();
    expect(corrected.low).toBeLessThan(corrected.rate);
    expect(corrected.rate).toBeLessThan(corrected.high);
    expect(corrected.rate).toBeCloseTo(1 / 3, 0);
  });
});

describe('the quality of a brand', () => {
  it('tells what was corrected and what was learnt', async () => {
    const brand = await spokenOf({ negative: 2, neutral: 0, positive: 0 });
    const { items } = (await api.ask('GET', `/mentions?brand=${brand.id}`)).body;
    expect((await api.ask('PATCH', `/mentions/${items[0].id}`, { sentiment: 'positive' })).status).toBe(200);
    await changeMention(
      api.store,
      items[1].id,
      { sentiment: 'negative' },
      { by: 'Kim', at: api.clock.now() },
    );
    await api.deps.brands.current();
    const { status, body } = await api.ask('GET', `/brands/${brand.id}/quality`);
    expect(status).toBe(200);
    expect(body.corrections).toMatchObject({ texts: 2, accuracy: { estimate: 0.5 } });
    expect(body.learnt.lessons).toBe(2);
    expect(body).toMatchObject({
      sample: { texts: 0, errorRates: null },
      relevance: { judged: false },
      forecasts: { forecasts: 0 },
    });
  });

  it('of no brand is not there', async () => {
    expect((await api.ask('GET', '/brands/019bc2a4-7c00-7b3e-9d3a-5f1c2b7a9e10/quality')).status).toBe(404);
  });

  it('forgets what is taken back', async () => {
    const brand = await spokenOf({ negative: 1, neutral: 0, positive: 0 });
    const [mention] = (await api.ask('GET', `/mentions?brand=${brand.id}`)).body.items;
    await api.ask('PATCH', `/mentions/${mention.id}`, { sentiment: 'positive' });
    const { body } = await api.ask('PATCH', `/mentions/${mention.id}`, { sentiment: null });
    expect(body).toEqual(mention);
    expect((await api.ask('GET', `/brands/${brand.id}/quality`)).body.corrections.texts).toBe(0);
  });
});
