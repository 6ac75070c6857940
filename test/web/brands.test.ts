import { load } from 'cheerio';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { allBrands, competitorsOf } from '../../db/repos/brands/brands.ts';
import type { Store } from '../../db/store.ts';
import type { Brand } from '../../src/core/brand.ts';
import { type TestDatabase, withDatabase } from '../support/database.ts';
import { idleWork } from '../support/idle-work.ts';
import { type Seeded, seed } from '../support/seed.ts';
import { storeOf, type Visitor, visitor } from './visitor.ts';

let database: TestDatabase;
let store: Store;
let seeded: Seeded;
let brand: Brand;
let pages: Visitor;
let rematched: string[];

beforeAll(async () => {
  database = await withDatabase('pglite');
  store = storeOf(database);
  seeded = await seed(store);
  brand = seeded.brand;
  const work = { ...idleWork, rematch: async (id: string) => void rematched.push(id) };
  pages = visitor({ store, clock: seeded.clock, work });
}, 120_000);
beforeEach(() => {
  rematched = [];
});
afterAll(() => database?.close());

const fields = (more: Record<string, string> = {}) => ({
  name: brand.name,
  query: brand.query,
  timezone: brand.timezone,
  ...more,
});
const FRAGMENT = { origin: 'http://localhost:3000', 'hx-request': 'true' };

it('says before it is saved what another query would add and lose', async () => {
  const answer = await pages.submit(
    `/brands/${brand.id}/preview`,
    fields({ query: `${brand.query} refund` }),
    FRAGMENT,
  );
  const words = load(await answer.text()).text();
  expect(words).toMatch(/It finds \d+ of all \d+ stored posts/u);
  expect(words).toMatch(/\d+ would be lost/u);
  expect(words).not.toContain('would be added');
});

it('looks through what is stored when the query changed and that is wished', async () => {
  await pages.submit(`/brands/${brand.id}`, fields({ rematch: 'yes' }));
  await pages.submit(`/brands/${brand.id}`, fields({ query: `${brand.query} OR helden` }));
  expect(rematched).toEqual([]);
  const saved = await pages.submit(
    `/brands/${brand.id}`,
    fields({ rematch: 'yes', competitors: 'Pedalo, Velox' }),
  );
  expect(saved.headers.get('location')).toBe(`/brands/${brand.id}/edit?notice=brand-changed`);
  const velox = (await allBrands(store)).find(({ name }) => name === 'Velox');
  expect(rematched).toEqual([velox?.id, brand.id]);
  expect(await competitorsOf(store, brand.id)).toHaveLength(2);
});

it.each([
  [{ name: '' }, 'A brand needs a name.'],
  [{ name: 'Pedalo' }, 'there is a brand of this name'],
  [{ timezone: 'Moon/Base' }, 'There is no such time zone.'],
  [{ url: 'javascript:alert(1)' }, 'That is not the address of a site.'],
  [{ query: 'a (b' }, 'cannot be read'],
])('refuses %j and keeps what was written', async (wrong, words) => {
  const answer = await pages.submit(`/brands/${brand.id}`, fields({ description: 'half written', ...wrong }));
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain(words);
  expect(page).toContain('half written');
});

it('is deleted only by who types its name', async () => {
  expect((await pages.submit(`/brands/${brand.id}/delete`, { confirm: 'Helden' })).status).toBe(422);
  expect((await pages.get(`/brands/${brand.id}/edit`)).status).toBe(200);
  await pages.submit(`/brands/${brand.id}/delete`, { confirm: brand.name });
  expect((await pages.get(`/brands/${brand.id}/edit`)).status).toBe(404);
});
