import { afterAll, beforeAll, expect, it } from 'vitest';
import { allBrands, competitorsOf } from '../../db/repos/brands/brands.ts';
import { allSources } from '../../db/repos/crawl/sources.ts';
import { allRules } from '../../db/repos/incidents/rules.ts';
import { allDigests } from '../../db/repos/telling/digests.ts';
import { allReceivers } from '../../db/repos/telling/receivers.ts';
import { type Store, transaction } from '../../db/store.ts';
import { SetupError } from '../../src/setup/fault.ts';
import { type WatchWish, watchBrand } from '../../src/setup/watch-brand.ts';
import { type TestDatabase, withDatabase } from '../support/database.ts';
import { storeOf } from '../web/visitor.ts';

const NOW = new Date('2026-01-15T12:00:00Z');
let database: TestDatabase;
let store: Store;
beforeAll(async () => {
  database = await withDatabase('pglite');
  store = storeOf(database);
});
afterAll(() => database?.close());

const watch = (wish: WatchWish) => transaction(store, (tx) => watchBrand(tx, wish, NOW));

it('sets nothing up when one part of it cannot be', async () => {
  const sources = [
    { connector: 'feed', settings: { url: 'https://a.example/feed' } },
    { connector: 'pigeon', settings: {} },
  ];
  await expect(watch({ brand: { name: 'Acme' }, competitors: ['Globex'], sources })).rejects.toThrow(
    SetupError,
  );
  expect(await allBrands(store)).toEqual([]);
  expect(await allSources(store)).toEqual([]);
});

it('begins with a rule, a receiver, a digest and competitors, which are watched too', async () => {
  const { brand, added } = await watch({
    brand: { name: 'Acme', timezone: 'Europe/Berlin' },
    competitors: ['Globex', 'globex', 'acme'],
    sources: [{ connector: 'feed', settings: { url: 'https://a.example/feed' } }],
    receiver: { name: 'pr@acme.example', kind: 'email', settings: { to: ['pr@acme.example'] } },
    digestAt: '0 8 * * *',
  });
  expect(added.map(({ name }) => name)).toEqual(['Acme', 'Globex']);
  const [receiver] = await allReceivers(store);
  expect(await allRules(store)).toMatchObject([
    {
      brandId: brand.id,
      kind: 'negative-surge',
      settings: { sensitivity: 'balanced' },
      receiverIds: [receiver?.id],
    },
  ]);
  expect(await allDigests(store)).toMatchObject([
    { brandId: brand.id, at: '0 8 * * *', timezone: 'Europe/Berlin', receiverIds: [receiver?.id] },
  ]);
  expect(await competitorsOf(store, brand.id)).toEqual([added[1]?.id]);
});

it('tells those receivers alone that were chosen, and finds competitors that are watched already', async () => {
  const { brand, added } = await watch({
    brand: { name: 'Initech' },
    competitors: ['ACME'],
    sources: [],
    receiverIds: [],
  });
  expect(added).toEqual([brand]);
  expect((await allRules(store)).find(({ brandId }) => brandId === brand.id)?.receiverIds).toEqual([]);
});
