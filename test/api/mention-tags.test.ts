import { afterAll, beforeAll, expect, it } from 'vitest';
import { ingestItems } from '../../src/pipeline/items/ingest-items.ts';
import { fetched } from '../pipeline/bench.ts';
import { type TestDatabase, withDatabase } from '../support/database.ts';
import { openApi, type TestApi } from './support/api.ts';

let database: TestDatabase;
let test: TestApi;

beforeAll(async () => {
  database = await withDatabase('pglite');
  test = await openApi(database);
  await test.ask('POST', '/brands', { name: 'Acme' });
  const items = [
    fetched({ guid: 'a', text: 'Acme is awful', rating: 1 }),
    fetched({ guid: 'b', text: 'Acme is wonderful', rating: 4.5 }),
  ];
  await ingestItems(test.deps, items, { sourceId: null, connector: 'feed', scope: 'a' });
});
afterAll(() => database?.close());

const list = async (query: string) => (await test.ask('GET', `/mentions?${query}`)).body.items;

it('keeps tags in lower case, each once, and finds mentions by them', async () => {
  const [bad] = await list('maxRating=2');
  const { body } = await test.ask('PATCH', `/mentions/${bad.id}`, {
    tags: [' VIP ', 'vip', 'Follow  up'],
    assignee: 'Lin',
  });
  expect(body.tags).toEqual(['follow up', 'vip']);
  expect(await list('tag=VIP&assignee=Lin')).toEqual([body]);
  expect(await list('tag=legal')).toEqual([]);
  expect(await list('assignee=lin')).toEqual([]);
  expect((await list('minRating=4')).map(({ tags }: { tags: string[] }) => tags)).toEqual([[]]);
  expect((await test.ask('PATCH', `/mentions/${bad.id}`, { tags: ['x'.repeat(51)] })).status).toBe(422);
  expect((await test.ask('PATCH', `/mentions/${bad.id}`, { tags: [] })).body.tags).toEqual([]);
});
