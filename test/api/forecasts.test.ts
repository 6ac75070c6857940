import { afterAll, beforeAll, expect, it } from 'vitest';
import { insertForecasts, scoreForecast } from '../../db/repos/incidents/forecasts.ts';
import { insertIncident, updateIncident } from '../../db/repos/incidents/incidents.ts';
import { newId } from '../../src/core/id.ts';
import { addMs, DAY, HOUR } from '../../src/core/time.ts';
import { anIncident } from '../db/repos/incident-samples.ts';
import { AT } from '../db/repos/samples.ts';
import { prepareTemplates, type TestDatabase, withDatabase } from '../support/database.ts';
import { openApi, type TestApi } from './support/api.ts';

let database: TestDatabase;
let api: TestApi;
let brand: string;
let incident: string;
prepareTemplates();
beforeAll(async () => {
  database = await withDatabase('pglite');
  api = await openApi(database);
  brand = (await api.ask('POST', '/brands', { name: 'Acme' })).body.id;
  const opened = anIncident(brand, { respondedAt: addMs(AT, -DAY) });
  incident = opened.id;
  await insertIncident(api.store, opened);
  for (const [hours, actual] of [
    [30, 25],
    [31, 90],
    [20, 25],
  ] as const)
    await foretold(addMs(AT, -hours * HOUR), actual);
});
afterAll(() => database.close());

/** A forecast of 10 to 40 for the six hours from `madeAt`, and what came. */
async function foretold(madeAt: Date, actual: number): Promise<void> {
  const id = newId(madeAt);
  const forecast = { hours: 6, negative: 20, low: 10, high: 40, exceeds: [{ count: 20, probability: 0.5 }] };
  const row = { id, incidentId: incident, brandId: brand, occasion: 'grew' as const, madeAt };
  await insertForecasts(api.store, [{ ...row, through: addMs(madeAt, 6 * HOUR), forecast }]);
  await scoreForecast(api.store, id, actual, AT);
}

it('GET /stats/forecasts says how often bands held what came, answers aside', async () => {
  const { status, body } = await api.ask('GET', `/stats/forecasts?brand=${brand}`);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    forecasts: 2,
    covered: { estimate: 0.5 },
    reliability: [{ from: 0.4, to: 0.6, claims: 2, foretold: 0.5, happened: 1 }],
  });
  expect((await api.ask('GET', '/stats/forecasts')).body.forecasts).toBe(2);
});

it('GET /stats/forecasts knows its brands', async () => {
  expect((await api.ask('GET', `/stats/forecasts?brand=${newId(AT)}`)).status).toBe(404);
});

it('GET /incidents/{id} tells its outlook and whether the answer helped', async () => {
  const outlook = {
    at: AT.toISOString(),
    spread: { r: 1.6, low: 1.1, high: 2.2 },
    forecast: { hours: 6, negative: 88, low: 51, high: 140, exceeds: [{ count: 88, probability: 0.5 }] },
  };
  const effect = {
    verdict: 'helped' as const,
    respondedAt: AT.toISOString(),
    hours: 6,
    actual: 12,
    expected: 31,
    low: 18,
    high: 60,
    pValue: 0.03,
    recoveryHours: null,
  };
  await updateIncident(api.store, incident, { outlook, effect });
  expect((await api.ask('GET', `/incidents/${incident}`)).body).toMatchObject({ outlook, effect });
});
