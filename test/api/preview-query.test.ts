import { afterAll, beforeAll, expect, it } from 'vitest';
import { previewQuery } from '../../src/setup/preview-query.ts';
import { type TestDatabase, withDatabase } from '../support/database.ts';
import { openApi, type TestApi } from './support/api.ts';
import { pushTexts } from './support/data.ts';

let database: TestDatabase;
let test: TestApi;

beforeAll(async () => {
  database = await withDatabase('pglite');
  test = await openApi(database);
  await pushTexts(
    test,
    Array.from({ length: 30 }, (_, n) => (n % 2 === 0 ? `umbrella ${n}` : `raincoat ${n}`)),
  );
});
afterAll(() => database.close());

it('looks through stored items of nobody’s, and shows the newest that match', async () => {
  const { body } = await test.ask('POST', '/brands/preview', { query: 'umbrella -4' });
  expect(body).toMatchObject({ scanned: 30, truncated: false, matched: 14 });
  expect(body.items.slice(0, 2)).toMatchObject([{ excerpt: 'umbrella 0' }, { excerpt: 'umbrella 2' }]);
});

it('says when there are older items it did not look at', async () => {
  const all = await previewQuery(test.store, 'umbrella', 30);
  expect(all).toMatchObject({ scanned: 30, truncated: false, matched: 15 });
  const some = await previewQuery(test.store, 'umbrella', 29);
  expect(some).toMatchObject({ scanned: 29, truncated: true, matched: 15 });
});

it('says what each clause contributes', async () => {
  const { clauses } = await previewQuery(test.store, '(umbrella OR raincoat) -4 -case:RAINCOAT source:push');
  expect(clauses).toEqual([
    { query: 'umbrella', position: 1, items: 15, gained: 14, lost: 0 },
    { query: 'raincoat', position: 13, items: 15, gained: 15, lost: 0 },
    { query: '4', position: 24, items: 1, gained: 0, lost: 1 },
    { query: 'case:RAINCOAT', position: 32, items: 0, gained: 0, lost: 0 },
    { query: 'source:push', position: 48, items: 30, gained: 0, lost: 0 },
  ]);
  const alone = await previewQuery(test.store, 'umbrella -4');
  expect(alone.clauses[0]).toEqual({ query: 'umbrella', position: 0, items: 15, gained: null, lost: null });
});
