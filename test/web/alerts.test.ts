import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { updateIncident } from '../../db/repos/incidents/incidents.ts';
import { allRules } from '../../db/repos/incidents/rules.ts';
import type { Store } from '../../db/store.ts';
import type { Brand } from '../../src/core/brand.ts';
import type { Receiver } from '../../src/core/receiver.ts';
import { addMs, DAY } from '../../src/core/time.ts';
import { newIncident } from '../db/repos/incident-samples.ts';
import { AT, newBrand, newReceiver } from '../db/repos/samples.ts';
import { usualDays, wave } from '../pipeline/crisis.ts';
import { manualClock } from '../support/clock.ts';
import { type TestDatabase, withDatabase } from '../support/database.ts';
import { storeOf, type Visitor, visitor } from './visitor.ts';

let database: TestDatabase;
let store: Store;
let pages: Visitor;
let brand: Brand;
let receiver: Receiver;

beforeAll(async () => {
  database = await withDatabase('pglite');
  store = storeOf(database);
  pages = visitor({ store, clock: manualClock(AT) });
  brand = await newBrand(store, { name: 'Halden' });
  receiver = await newReceiver(store, { name: 'PR desk' });
  await usualDays(store, brand.id, addMs(AT, -40 * DAY), 40);
  await wave(store, brand.id, addMs(AT, -20 * DAY), 90);
  await wave(store, brand.id, addMs(AT, -10 * DAY), 40);
});
afterAll(() => database?.close());

const fields = (more: Record<string, string> = {}) => ({
  brand: brand.id,
  kind: 'negative-surge',
  telling: 'balanced',
  perWeek: '1',
  [`receiver-${receiver.id}`]: 'yes',
  do: 'save',
  ...more,
});
const submitted = (more: Record<string, string> = {}) => pages.submit('/alerts/new', fields(more));
const wordsIn = async (response: Response) => wordsOf(await response.text());

describe('a new rule', () => {
  it('shows what it would have told before it is saved', async () => {
    const words = await wordsIn(await submitted({ do: 'try' }));
    expect(words).toContain(
      'Would have told 2 times in 40 days. Nobody has said yet which of them were real.',
    );
    expect(words).toMatch(/5 Jan 2026, 12:15 UTC Critical 4\d/u);
    expect(await allRules(store)).toEqual([]);
  });

  it('offers to save only what was tried, where that can be done', async () => {
    const save = 'value="save"';
    for (const kind of ['negative-surge', 'keyword'])
      expect(await pages.read(`/alerts/new?kind=${kind}&brand=${brand.id}`)).not.toContain(save);
    expect(await (await submitted({ do: 'try' })).text()).toContain(save);
    expect(await pages.read(`/alerts/new?kind=silence&brand=${brand.id}`)).toContain(save);
  });

  it('says what people called the incidents there were', async () => {
    const openedAt = addMs(AT, -10 * DAY);
    const { id } = await newIncident(store, brand.id, { openedAt });
    await updateIncident(store, id, {
      verdict: 'real',
      status: 'resolved',
      resolvedAt: addMs(openedAt, DAY),
    });
    const page = await (await submitted({ do: 'try' })).text();
    expect(wordsOf(page)).toContain('You called 1 of them real.');
    expect(page).toContain(`href="/incidents/${id}"`);
  });

  it('may be told how often a week it may tell', async () => {
    const words = await wordsIn(await submitted({ do: 'try', telling: 'budget', perWeek: '0.18' }));
    expect(words).toContain('Would have told once in 40 days.');
  });

  it('keeps what was filled in when it cannot be saved', async () => {
    const response = await submitted({ telling: 'budget', perWeek: 'often' });
    expect(response.status).toBe(422);
    const page = await response.text();
    expect(wordsOf(page)).toMatch(/This cannot be saved yet\. atMostPerWeek: /u);
    expect(page).toContain('value="often"');
    expect(page).toMatch(/value="budget" checked/u);
  });

  it('of another kind has the settings of that kind', async () => {
    const page = await pages.read(`/alerts/new?kind=keyword&brand=${brand.id}`);
    expect(wordsOf(page)).toContain('What mentions are watched for, in the query language');
    const wish = { kind: 'keyword', 'set-query': 'recall', 'set-negativeOnly': 'yes', 'set-perHour': '7' };
    expect(await wordsIn(await submitted({ ...wish, do: 'try' }))).toContain(
      'Would have told 0 of 0 mentions',
    );
    const refused = await submitted({ ...wish, 'set-perHour': 'many' });
    expect(await wordsIn(refused)).toContain(
      'This cannot be saved yet. At most this many messages an hour: write a number',
    );
    await submitted(wish);
    const [rule] = await allRules(store);
    expect(rule?.settings).toEqual({ query: 'recall', negativeOnly: true, perHour: 7 });
    expect(await pages.read(`/alerts/${rule?.id}`)).toContain('value="recall"');
    await pages.submit(`/alerts/${rule?.id}/remove`, {});
  });

  it('offers the values that a setting has', async () => {
    const page = await pages.read('/alerts/new?kind=silence');
    expect(page).toContain('<option value="balanced" selected="">Balanced</option>');
  });

  it('says where a kind cannot be tried, and is saved all the same', async () => {
    const words = await wordsIn(await submitted({ kind: 'rating-drop', do: 'try' }));
    expect(words).toContain('it cannot be tried beforehand');
  });

  it('needs a brand', async () => {
    const response = await submitted({ brand: '' });
    expect(response.status).toBe(422);
    expect(await wordsIn(response)).toContain('Choose the brand to watch.');
  });

  it('is not made by a form from elsewhere', async () => {
    const headers = { origin: 'https://elsewhere.example' };
    expect((await pages.submit('/alerts/new', fields(), headers)).status).toBe(403);
    expect(await allRules(store)).toEqual([]);
  });
});

describe('a rule', () => {
  it('is saved, listed, changed, turned off and deleted', async () => {
    expect((await submitted()).headers.get('location')).toBe('/alerts?notice=rule-added');
    const [rule] = await allRules(store);
    expect(rule).toMatchObject({
      brandId: brand.id,
      settings: { sensitivity: 'balanced' },
      receiverIds: [receiver.id],
    });
    const path = `/alerts/${rule?.id}`;
    expect(wordsOf(await pages.read('/alerts'))).toMatch(
      /On Halden Negative surge Balanced: .* Tells PR desk No incident in the last half year\./u,
    );

    await pages.submit(path, { telling: 'budget', perWeek: '2', do: 'save' });
    expect(await allRules(store)).toMatchObject([{ settings: { atMostPerWeek: 2 }, receiverIds: [] }]);
    expect(await pages.read(path)).toMatch(/name="perWeek" value="2"|value="2" name="perWeek"/u);

    await pages.submit(`${path}/off`, {});
    expect(wordsOf(await pages.read('/alerts'))).toMatch(/Off Halden .* At most 2 times a week/u);

    await pages.submit(`${path}/remove`, {});
    expect(await allRules(store)).toEqual([]);
    expect((await pages.get(path)).status).toBe(404);
  });
});

describe('who is told while nobody acknowledges', () => {
  const chain = { 'after-0': '30', 'after-1': '10', remind: '60' };

  it('is kept in order of time, shown as a timeline, and shown while it is written', async () => {
    const step = { [`step-0-${receiver.id}`]: 'yes', [`step-1-${receiver.id}`]: 'yes' };
    await submitted({ ...chain, ...step });
    const [rule] = await allRules(store);
    expect(rule?.escalation).toEqual({
      steps: [
        { afterMinutes: 10, receiverIds: [receiver.id] },
        { afterMinutes: 30, receiverIds: [receiver.id] },
      ],
      remindMinutes: 60,
    });
    const timeline =
      /At once PR desk After 10 minutes PR desk .* After 30 minutes .* Every 1 hour everybody/u;
    expect(wordsOf(await pages.read(`/alerts/${rule?.id}`))).toMatch(timeline);
    const written = new URLSearchParams(fields({ ...chain, ...step }));
    expect(wordsOf(await pages.read(`/alerts/chain?${written}`))).toMatch(timeline);
    await pages.submit(`/alerts/${rule?.id}`, fields());
    expect(await allRules(store)).toMatchObject([{ escalation: null }]);
    await pages.submit(`/alerts/${rule?.id}/remove`, {});
  });

  it('needs a time and a receiver for every step', async () => {
    const noReceiver = await submitted({ 'after-0': '10' });
    expect(await wordsIn(noReceiver)).toContain('Choose for every step who is told then.');
    const noTime = await submitted({ [`step-0-${receiver.id}`]: 'yes' });
    expect(await wordsIn(noTime)).toContain('Write minutes for every step');
    expect(await allRules(store)).toEqual([]);
  });
});

/** What a page says, without its markup. */
function wordsOf(page: string): string {
  return page
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/ ([,.:])/gu, '$1');
}
