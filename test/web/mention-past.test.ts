import { afterAll, beforeAll, expect, it } from 'vitest';
import { pageOfMentions } from '../../db/repos/mentions/mention-feed.ts';
import type { Store } from '../../db/store.ts';
import { newId } from '../../src/core/id.ts';
import type { FetchedItem } from '../../src/core/item.ts';
import { HOUR } from '../../src/core/time.ts';
import { ingestItems } from '../../src/pipeline/items/ingest-items.ts';
import { removeItems } from '../../src/pipeline/items/remove-items.ts';
import { newBrand } from '../db/repos/samples.ts';
import { type Bench, bench, fetched } from '../pipeline/bench.ts';
import { type TestDatabase, withDatabase } from '../support/database.ts';
import { storeOf, visitor } from './visitor.ts';

let database: TestDatabase;
let store: Store;
let context: Bench;
let sourceId: string;

beforeAll(async () => {
  database = await withDatabase('pglite');
  store = storeOf(database);
  context = bench(store);
  sourceId = newId(context.clock.now());
  await newBrand(store, { name: 'Acme', query: 'acme' });
});
afterAll(() => database?.close());

async function see(more: Partial<FetchedItem>): Promise<void> {
  const item = fetched({ guid: 'tag:post', author: 'Ann', ...more });
  await ingestItems(context, [item], { sourceId, connector: 'mastodon', scope: sourceId });
  context.clock.advance(HOUR);
}

/** The mention's page, without its markup. */
async function words(): Promise<string> {
  const { items } = await pageOfMentions(store, {}, '-publishedAt', { limit: 1, cursor: null });
  const page = await visitor({ store, clock: context.clock }).read(`/mentions/${items[0]?.id}`);
  return page.replace(/<[^>]*>/gu, ' ').replace(/\s+/gu, ' ');
}

it('a mention’s page shows its reactions, what it said before, and that its author removed it', async () => {
  await see({ text: 'Acme is awful', engagement: { likes: 1 } });
  expect(await words()).toContain('Reactions 1 like ');
  expect(await words()).not.toMatch(/Edited|How they grew|Removed/u);
  await see({ text: 'Acme is fine <script>', engagement: { likes: 1_201, comments: 1 } });
  await see({ text: 'Acme is wonderful' });
  const edited = await words();
  expect(edited).toContain('Reactions 1,201 likes, 1 comment , lately 400 an hour How they grew');
  expect(edited).toMatch(/Edited 2 times.*Acme is fine &lt;script&gt;.*Acme is awful/u);
  await removeItems(context, { id: sourceId, connector: 'mastodon' }, [{ guid: 'tag:post', url: null }]);
  const removed = await words();
  expect(removed).toContain('Removed by its author');
  expect(removed).not.toMatch(/awful|wonderful|Ann/u);
});
