import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { updateIncident } from '../../db/repos/incidents/incidents.ts';
import { addMs, BUCKET, bucketOf, DAY } from '../../src/core/time.ts';
import { newIncident } from '../db/repos/incident-samples.ts';
import { usualDays, wave } from '../pipeline/crisis.ts';
import { type TestDatabase, withDatabase } from '../support/database.ts';
import { openApi, type TestApi } from './support/api.ts';
import { pushTexts } from './support/data.ts';

let database: TestDatabase;
let test: TestApi;
let brandId: string;
let now: Date;

beforeAll(async () => {
  database = await withDatabase('pglite');
  test = await openApi(database);
  now = bucketOf(test.clock.now());
  brandId = (await test.ask('POST', '/brands', { name: 'Acme' })).body.id;
  await usualDays(test.store, brandId, addMs(now, -60 * DAY), 60);
  for (const days of [30, 20, 10]) await wave(test.store, brandId, addMs(now, -days * DAY), 40);
});
afterAll(() => database?.close());

const backtest = (wish: object = {}) =>
  test.ask('POST', '/rules/backtest', { brandId, kind: 'negative-surge', ...wish });

describe('POST /rules/backtest', () => {
  it('tells what a rule would have told, and when', async () => {
    const { status, body } = await backtest();
    expect(status).toBe(200);
    expect(body).toMatchObject({ days: 60, judged: 0, real: 0, falseAlarms: 0, missed: [] });
    expect(body.alerts.map(({ openedAt }: { openedAt: string }) => openedAt)).toEqual(
      [30, 20, 10].map((days) => addMs(now, -days * DAY + BUCKET).toISOString()),
    );
    expect(body.alerts[0]).toMatchObject({ severity: 'critical', subject: null, verdict: null });
    expect(body.alerts[0].count).toBeGreaterThanOrEqual(40);
    expect(body.perWeek).toBeCloseTo((3 * 7) / 60);
  });

  it('looks as far back as asked', async () => {
    const { body } = await backtest({ days: 15 });
    expect(body).toMatchObject({ days: 15, from: addMs(now, -15 * DAY).toISOString() });
    expect(body.alerts).toHaveLength(1);
  });

  it('solves the threshold for as many alerts a week as are wished for', async () => {
    const { body } = await backtest({ budget: { perWeek: 0.24 } });
    expect(body.alerts.length).toBeLessThanOrEqual(2);
    expect(body.perWeek).toBeLessThanOrEqual(0.24);
    const same = await backtest({ settings: { atMostPerWeek: 0.24 } });
    expect(same.body).toEqual(body);
    const often = await backtest({ budget: { perWeek: 2 } });
    expect(often.body.threshold).toBeLessThan(body.threshold);
  });

  it('says what people called the incidents there were, and what would have been missed', async () => {
    const incidentAt = async (days: number, verdict: 'real' | 'false-alarm') => {
      const openedAt = addMs(now, -days * DAY + BUCKET);
      const window = { from: addMs(openedAt, -BUCKET).toISOString(), to: openedAt.toISOString() };
      const counts = { mentions: 41, negative: 40, stories: 40, authors: 40, hosts: 1 };
      const { id } = await newIncident(test.store, brandId, { openedAt, window: { ...window, ...counts } });
      await updateIncident(test.store, id, {
        verdict,
        status: 'resolved',
        resolvedAt: addMs(openedAt, DAY / 2),
      });
      return id;
    };
    const ids = [
      await incidentAt(20, 'real'),
      await incidentAt(10, 'false-alarm'),
      await incidentAt(5, 'real'),
    ];
    const { body } = await backtest();
    expect(body).toMatchObject({ real: 1, falseAlarms: 1, judged: 2, missed: [ids[2]] });
    expect(
      body.alerts.map(({ incidentId, verdict }: Record<string, string>) => [incidentId, verdict]),
    ).toEqual([
      [null, null],
      [ids[0], 'real'],
      [ids[1], 'false-alarm'],
    ]);
  });

  it('has nothing to tell of a brand without history', async () => {
    const other = (await test.ask('POST', '/brands', { name: 'Unheard' })).body.id;
    const { status, body } = await backtest({ brandId: other });
    expect(status).toBe(200);
    expect(body).toMatchObject({ days: 0, alerts: [], perWeek: 0 });
  });

  it('counts the mentions that a keyword rule would have told', async () => {
    const texts = ['Acme will recall it', 'A recall, Acme? Terrible, awful', 'Acme is great'];
    await pushTexts(test, texts);
    const { status, body } = await backtest({ kind: 'keyword', settings: { query: 'recall' } });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      threshold: null,
      alerts: [],
      mentions: { matched: 2, looked: 3, truncated: false },
    });
    expect(body.mentions.newest).toHaveLength(2);
    const negative = await backtest({ kind: 'keyword', settings: { query: 'recall', negativeOnly: true } });
    expect(negative.body.mentions).toMatchObject({ matched: 1 });
  });

  it('refuses kinds that judge more than counts', async () => {
    const { status, body } = await backtest({ kind: 'rating-drop' });
    expect(status).toBe(422);
    expect(body.errors[0]).toMatchObject({
      path: 'kind',
      message: expect.stringContaining('cannot be replayed'),
    });
  });

  it.each([
    ['another brand', { brandId: '01900000-0000-7000-8000-000000000000' }, 'brandId'],
    ['no such kind', { kind: 'weather' }, 'kind'],
    [
      'settings of both sorts',
      { settings: { sensitivity: 'low', atMostPerWeek: 1 } },
      'settings.atMostPerWeek',
    ],
    ['more than a year', { days: 366 }, 'days'],
  ])('refuses %s', async (_, wish, path) => {
    const { status, body } = await backtest(wish);
    expect(status).toBe(422);
    expect(body.errors[0].path).toBe(path);
  });
});
