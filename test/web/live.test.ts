import pino from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { users } from '../../db/schema/index.ts';
import type { Store } from '../../db/store.ts';
import type { Brand } from '../../src/core/brand.ts';
import { note } from '../../src/pipeline/incidents/timeline.ts';
import { type ChangeStream, startChangeStream } from '../../src/pipeline/stream/change-stream.ts';
import { newIncident } from '../db/repos/incident-samples.ts';
import { AT, aMention, anItem, newBrand, publish } from '../db/repos/samples.ts';
import { manualClock } from '../support/clock.ts';
import { type TestDatabase, withDatabase } from '../support/database.ts';
import { listening } from '../support/listening.ts';
import { storeOf, type Visitor, visitor } from './visitor.ts';

let database: TestDatabase;
let store: Store;
let changes: ChangeStream;
let pages: Visitor;
let brand: Brand;
let beat: () => void;

beforeAll(async () => {
  database = await withDatabase('pglite');
  store = storeOf(database);
  changes = await startChangeStream({ store, database, log: pino({ level: 'silent' }) });
  pages = visitor({
    store,
    clock: manualClock(AT),
    changes,
    every: (_, work) => {
      beat = work;
      return () => {};
    },
  });
  brand = await newBrand(store);
});
afterAll(async () => {
  await changes?.stop();
  await database?.close();
});

async function mention(more: Parameters<typeof aMention>[2] = {}): Promise<void> {
  const item = anItem();
  await publish(store, [[item, aMention(item, brand.id, more)]]);
}

it('a list hears how many new mentions fit its filters, from where the page stands', async () => {
  const page = await pages.read(`/mentions?brand=${brand.id}&sentiment=positive`);
  const [, list = '', since = ''] = /data-live-list="([^"]*)" data-live-since="([^"]*)"/u.exec(page) ?? [];
  expect(list.replaceAll('&amp;', '&')).toBe(`/mentions?brand=${brand.id}&sentiment=positive`);
  await mention({ sentiment: 'positive' });
  await mention();
  const query = list.slice(list.indexOf('?') + 1).replaceAll('&amp;', '&');
  const client = listening(await pages.get(`/live?${query}&list=1&after=${since}`));
  const [, heard] = await client.take(2);
  expect(heard).toMatchObject({ event: 'news', data: { mentions: 1, incidents: [] } });
});

it('a page hears of incidents by their ids and of how many are open, and nothing that was written', async () => {
  const client = listening(await pages.get('/live'));
  expect((await client.take(1))[0]?.data).toEqual({ mentions: 0, incidents: [], open: 0 });
  const { id } = await newIncident(store, brand.id, { title: '<script>alert(1)</script>' });
  expect((await client.take(1))[0]?.data).toEqual({ mentions: 0, incidents: [id], open: 1 });
  await note(store, id, { at: AT, kind: 'comment', actor: 'Kim', text: 'Look at this' });
  expect((await client.take(1))[0]?.data).toEqual({ mentions: 0, incidents: [id], open: 1 });
});

it('a page whose place is not known any more is told so', async () => {
  const client = listening(await pages.get('/live?after=made-up'));
  expect((await client.take(1))[0]?.event).toBe('reset');
});

it('whoever may not look any more hears nothing more', async () => {
  const client = listening(await pages.get('/live'));
  await client.take(1);
  const account = { id: 'kim', name: 'Kim', email: 'kim@example.com', createdAt: AT, updatedAt: AT };
  // From now on one has to sign in.
  await store.db.insert(users).values(account);
  beat();
  await client.ended;
  await store.db.delete(users);
});

it('strangers hear nothing', async () => {
  const stranger = visitor({ store, clock: manualClock(AT), changes, from: '203.0.113.9' });
  expect((await stranger.get('/live')).status).toBe(403);
});
