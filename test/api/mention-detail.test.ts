import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '../../src/core/id.ts';
import type { FetchedItem } from '../../src/core/item.ts';
import { MINUTE } from '../../src/core/time.ts';
import { ingestItems } from '../../src/pipeline/items/ingest-items.ts';
import { removeItems } from '../../src/pipeline/items/remove-items.ts';
import { fetched } from '../pipeline/bench.ts';
import { type TestDatabase, withDatabase } from '../support/database.ts';
import { openApi, type TestApi } from './support/api.ts';

let database: TestDatabase;
let test: TestApi;
let sourceId: string;

beforeAll(async () => {
  database = await withDatabase('pglite');
  test = await openApi(database);
  sourceId = newId(test.clock.now());
  await test.ask('POST', '/brands', { name: 'Acme' });
});
afterAll(() => database.close());

async function see(more: Partial<FetchedItem>): Promise<void> {
  test.clock.advance(MINUTE);
  const item = fetched({ guid: 'tag:post', author: 'Ann', ...more });
  await ingestItems(test.deps, [item], { sourceId, connector: 'mastodon', scope: sourceId });
}

it('tells how reactions grew and what was said before, and nothing of that once its author removed it', async () => {
  const first = test.clock.now();
  await see({ text: 'Acme is awful', engagement: { likes: 1 } });
  await see({ text: 'Acme is wonderful', engagement: { likes: 8, comments: 2 } });
  const { body: page } = await test.ask('GET', '/mentions');
  const path = `/mentions/${page.items[0].id}`;
  const counts = { shares: null, views: null };
  const at = (minutes: number) => new Date(first.getTime() + minutes * MINUTE).toISOString();
  expect((await test.ask('GET', path)).body).toEqual({
    ...page.items[0],
    relevance: null,
    engagementHistory: [
      { ...counts, at: at(1), likes: 1, comments: null },
      { ...counts, at: at(2), likes: 8, comments: 2 },
    ],
    revisions: [{ replacedAt: at(2), title: null, text: 'Acme is awful' }],
  });

  const other = newId(first);
  const gone = [{ guid: 'tag:post', url: null }];
  expect(await removeItems(test.deps, { id: other, connector: 'feed' }, gone)).toBe(0);
  expect(await removeItems(test.deps, { id: other, connector: 'mastodon' }, gone)).toBe(1);
  expect(await removeItems(test.deps, { id: other, connector: 'mastodon' }, gone)).toBe(0);
  expect((await test.ask('GET', path)).body).toMatchObject({
    removedAt: at(2),
    ...{ text: '', author: null, evidence: [], spans: [], revisions: [] },
    ...{ sentiment: 'positive', engagement: { likes: 8, comments: 2 } },
  });
});
