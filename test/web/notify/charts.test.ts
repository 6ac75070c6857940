import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../../db/store.ts';
import { signLink } from '../../../src/access/link-tokens.ts';
import { addMs, DAY } from '../../../src/core/time.ts';
import { newIncident } from '../../db/repos/incident-samples.ts';
import { AT, newBrand } from '../../db/repos/samples.ts';
import { manualClock } from '../../support/clock.ts';
import { type TestDatabase, withDatabase } from '../../support/database.ts';
import { LINK_KEY, storeOf, visitor } from '../visitor.ts';

let database: TestDatabase;
let store: Store;
let incidentId: string;

beforeAll(async () => {
  database = await withDatabase('pglite');
  store = storeOf(database);
  const brand = await newBrand(store);
  incidentId = (await newIncident(store, brand.id)).id;
});
afterAll(() => database?.close());

const fetched = (path: string, now = AT) =>
  visitor({ store, clock: manualClock(now), from: '203.0.113.9', baseUrl: 'https://ears.example' }).get(path);
const link = () => `/charts/${signLink(LINK_KEY, 'chart', [incidentId], addMs(AT, 30 * DAY))}.png`;

it('the chart of an incident is a picture that other sites may show', async () => {
  const answer = await fetched(link());
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('image/png');
  expect(answer.headers.get('cross-origin-resource-policy')).toBeNull();
  const png = Buffer.from(await answer.arrayBuffer());
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1280, 520]);
});

it('it is shown to those who have its address, for a month', async () => {
  expect((await fetched('/charts/made-up.png')).status).toBe(404);
  expect((await fetched(link(), addMs(AT, 30 * DAY))).status).toBe(404);
  const other = signLink(LINK_KEY, 'feed', [incidentId], null);
  expect((await fetched(`/charts/${other}.png`)).status).toBe(404);
});
