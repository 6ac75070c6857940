import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deleteSilence, pageOfSilences } from '../../db/repos/incidents/silences.ts';
import type { Store } from '../../db/store.ts';
import type { Brand } from '../../src/core/brand.ts';
import { addMs, HOUR } from '../../src/core/time.ts';
import { newIncident } from '../db/repos/incident-samples.ts';
import { AT, newBrand } from '../db/repos/samples.ts';
import { manualClock } from '../support/clock.ts';
import { type TestDatabase, withDatabase } from '../support/database.ts';
import { storeOf, type Visitor, visitor } from './visitor.ts';

const clock = manualClock(AT);

let database: TestDatabase;
let store: Store;
let pages: Visitor;
let brand: Brand;

beforeAll(async () => {
  database = await withDatabase('pglite');
  store = storeOf(database);
  pages = visitor({ store, clock });
  brand = await newBrand(store, { name: 'Halden', timezone: 'Europe/Berlin' });
  await newIncident(store, brand.id, { severity: 'warning', title: 'Halden: refunds' });
  await newIncident(store, brand.id, { severity: 'critical', title: 'Halden: outage' });
});
const all = async () => (await pageOfSilences(store, { limit: 50, cursor: null })).items;
beforeEach(async () => {
  for (const { id } of await all()) await deleteSilence(store, id);
});
afterAll(() => database?.close());

const silence = (fields: Record<string, string>) => pages.submit('/silences', { reason: 'Sale', ...fields });

describe('a silence', () => {
  it('shows what it would silence before anything is silenced', async () => {
    const words = wordsOf(await (await silence({ 'severity-warning': 'yes', do: 'preview' })).text());
    expect(words).toContain('It would silence 1 incident that is open now.');
    expect(words).toContain('Halden: refunds');
    expect(words).not.toContain('Halden: outage');
    expect(await all()).toEqual([]);
  });

  it('is about what is ticked, from now or from a time in the brand’s zone', async () => {
    await silence({
      brand: brand.id,
      'severity-info': 'yes',
      'kind-keyword': 'yes',
      theme: 'refund',
      hours: '4',
    });
    expect(await all()).toMatchObject([
      {
        brandId: brand.id,
        matchers: { severities: ['info'], rules: ['keyword'], themes: ['refund'] },
        startsAt: AT,
        endsAt: addMs(AT, 4 * HOUR),
      },
    ]);
    await silence({ reason: 'Fair', from: '2026-01-20T09:00', until: '2026-01-20T18:00' });
    expect((await all())[0]).toMatchObject({ startsAt: new Date('2026-01-20T08:00:00.000Z') });
    expect(wordsOf(await pages.read('/silences'))).toMatch(
      /Silent now Halden; Keyword; Info; theme refund Sale Ends in 4 hours.* Coming Every brand Fair/u,
    );
  });

  it('is refused where it says no reason, ends before it begins or lasts too long', async () => {
    const spans = [
      { reason: '' },
      { from: '2026-01-20T09:00', until: '2026-01-20T08:00' },
      { until: '2026-03-20T09:00' },
      { from: 'soon' },
      { brand: 'elsewhere' },
    ];
    for (const fields of spans) expect((await silence(fields)).status, JSON.stringify(fields)).toBe(422);
    expect(await all()).toEqual([]);
  });

  it('is ended now and kept as one that is over; one that has not begun is called off', async () => {
    await silence({});
    await silence({ from: '2026-01-20T09:00' });
    for (const { id } of await all()) await pages.submit(`/silences/${id}/end`, {});
    expect(await all()).toMatchObject([{ endsAt: AT }]);
    const words = wordsOf(await pages.read('/silences'));
    expect(words).toContain('Nothing is silenced');
    expect(words).toContain('1 silence that is over');
  });
});

/** What a page says, without its markup. */
function wordsOf(page: string): string {
  return page.replace(/<[^>]*>/gu, ' ').replace(/\s+/gu, ' ');
}
