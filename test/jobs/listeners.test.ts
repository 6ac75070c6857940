import { and, eq, isNotNull } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { openDatabase } from '../../db/client.ts';
import { pageOfCrawls } from '../../db/repos/crawl/crawls.ts';
import { lossesBetween } from '../../db/repos/crawl/gaps.ts';
import { claimDueSources } from '../../db/repos/crawl/source-leases.ts';
import { deleteSource, findSource, setSourceSettings, updateSource } from '../../db/repos/crawl/sources.ts';
import { brands, itemKeys, items, sources } from '../../db/schema/index.ts';
import type { Store } from '../../db/store.ts';
import type { Source } from '../../src/core/source.ts';
import { addMs, HOUR, MINUTE, SECOND } from '../../src/core/time.ts';
import { startListeners } from '../../src/jobs/listeners.ts';
import { createSocketGuard } from '../../src/net/socket-guard.ts';
import type { CrawlSummary } from '../../src/pipeline/crawl/record-crawl.ts';
import { createListener } from '../../src/pipeline/listen/listener.ts';
import { watchSource } from '../../src/setup/sources.ts';
import { jetstream, told } from '../crawlers/connectors/bluesky/stream.ts';
import { newBrand, storeOn } from '../db/repos/samples.ts';
import { type Bench, bench } from '../pipeline/bench.ts';
import { prepareTemplates, type TestDatabase, withDatabase } from '../support/database.ts';
import { log } from './plans.ts';

let database: TestDatabase;
let store: Store;
let context: Bench;

prepareTemplates();
beforeAll(async () => {
  database = await withDatabase('postgres');
  store = storeOn(database);
});
afterAll(() => database?.close());
beforeEach(async () => {
  for (const table of [brands, sources, items, itemKeys]) await store.db.delete(table);
  context = bench(store, { sockets: createSocketGuard({ allowPrivateHosts: ['127.0.0.1'] }) });
  await newBrand(store, { query: 'acme' });
});

const eventually = (check: () => void | Promise<void>) =>
  vi.waitFor(check, { timeout: 10_000, interval: 10 });
const ledger = async ({ id }: Source) => (await pageOfCrawls(store, id, { limit: 200, cursor: null })).items;
const texts = async () => (await store.db.query.items.findMany()).map(({ text }) => text).sort();
const heldBy = async () =>
  store.db
    .select({ until: sources.listenedUntil })
    .from(sources)
    .where(and(eq(sources.listens, true), isNotNull(sources.listenedUntil)));

async function watchStream(url: string): Promise<Source> {
  const wish = { connector: 'bluesky', settings: { query: '*', endpoints: [url] } };
  return (await watchSource(store, wish, context.clock.now())).source;
}

/** The listening of one process. */
function listeners(more: Partial<Bench> = {}) {
  const heard: CrawlSummary[] = [];
  const listener = createListener({ ...context, ...more }, (summary) => void heard.push(summary));
  const { wake, stop } = startListeners({ listener, log });
  onTestFinished(stop);
  return { heard, wake, stop };
}

it('listens in place of visits: keeps what is about a brand, and tells whose', async () => {
  const { url } = await jetstream([told(1, 'a', 'acme is awful'), told(2, 'b', 'the weather')]);
  const source = await watchStream(url);
  const { clock, wall } = context;
  const claim = {
    now: clock.now(),
    wall: wall.now(),
    until: addMs(wall.now(), MINUTE),
    limit: 9,
    perHost: 9,
  };
  expect(await claimDueSources(store, claim)).toEqual([]);
  const { heard, wake } = listeners();
  await wake();
  await eventually(() => expect(heard).toHaveLength(1));
  expect(heard[0]).toMatchObject({ sourceId: source.id, outcome: 'ok', itemsNew: 1, mentionsNew: 1 });
  expect(heard[0]?.brandIds).toHaveLength(1);
  expect(await texts()).toEqual(['acme is awful']);
  expect(await ledger(source)).toMatchObject([{ kind: 'visit', outcome: 'ok', itemsFound: 1, missed: null }]);
  expect(await findSource(store, source.id)).toMatchObject({
    status: 'active',
    lastSuccessAt: clock.now(),
    cursor: { stream: { us: expect.any(Number) } },
  });
});

it('is one process’s alone, and goes on in another where a killed one stood, with nothing lost or doubled', async () => {
  const first = [told(1, 'a', 'acme 1'), told(2, 'b', 'acme 2')];
  const rest = [told(3, 'a', null), told(4, 'c', 'acme 3')];
  let tellRest = () => {};
  const { url, asked } = await jetstream(
    (socket) => {
      for (const message of first) socket.send(message);
      tellRest = () => rest.forEach((message) => void socket.send(message));
    },
    // What went before the position is told again.
    [...first, ...rest, told(5, 'd', 'acme 4')],
  );
  const source = await watchStream(url);
  const mortal = await openDatabase({ url: database.url, dataDir: '', poolMax: 2 });
  const one = listeners({ store: { ...store, db: mortal.db } });
  const two = listeners();
  await one.wake();
  await eventually(async () => expect(await texts()).toEqual(['acme 1', 'acme 2']));
  await eventually(() => expect(one.heard).toHaveLength(1));
  await two.wake();
  expect(asked).toHaveLength(1);

  await mortal.close();
  tellRest();
  await two.wake();
  expect(asked).toHaveLength(1);

  context.wall.advance(16 * SECOND);
  await two.wake();
  await eventually(async () => expect(await texts()).toEqual(['', 'acme 2', 'acme 3', 'acme 4']));
  expect(asked[1]?.searchParams.get('cursor')).toMatch(/^\d+$/);
  const [erased] = await store.db.query.items.findMany({ where: eq(items.text, '') });
  expect(erased).toMatchObject({ author: null, removedAt: context.clock.now() });
  expect((await findSource(store, source.id))?.status).toBe('active');
});

it('writes a row a minute', async () => {
  const { clock } = context;
  let tell = (_message: string) => {};
  const { url } = await jetstream((opened) => {
    tell = (message) => opened.send(message);
    opened.send(told(1, 'a', 'acme 1'));
  });
  const source = await watchStream(url);
  const { wake, heard } = listeners();
  await wake();
  await eventually(() => expect(heard).toHaveLength(1));
  clock.advance(59 * SECOND);
  tell(told(2, 'b', 'acme 2'));
  await eventually(async () => expect(await texts()).toHaveLength(2));
  clock.advance(SECOND);
  tell(told(3, 'c', 'acme 3'));
  await eventually(() => expect(heard).toHaveLength(2));
  expect(await ledger(source)).toMatchObject([
    { itemsFound: 2, itemsNew: 2, mentionsNew: 2 },
    { itemsNew: 1 },
  ]);
});

it('ends soon where a source is paused or removed, and begins anew where it is read otherwise', async () => {
  const { url, asked } = await jetstream([told(1, 'a', 'acme 1')], [told(2, 'b', 'acme 2')]);
  const source = await watchStream(url);
  const { wake, heard } = listeners();
  await wake();
  await eventually(() => expect(heard).toHaveLength(1));
  await updateSource(store, source.id, { status: 'paused' });
  await wake();
  await eventually(async () => expect(await heldBy()).toEqual([]));
  await wake();
  expect(asked).toHaveLength(1);

  const settings = { query: 'acme', endpoints: [url] };
  await updateSource(store, source.id, { status: 'active' });
  await setSourceSettings(store, source.id, { settings, listens: true });
  await wake();
  await eventually(async () => expect(await texts()).toHaveLength(2));
  await setSourceSettings(store, source.id, { settings: { ...settings, stream: false }, listens: false });
  await wake();
  await eventually(async () => expect(await heldBy()).toEqual([]));
  await deleteSource(store, source.id);
  await wake();
  expect(asked).toHaveLength(2);
});

it('keeps what it was told before it stops, and gives the stream back', async () => {
  const { url } = await jetstream([told(1, 'a', 'acme 1')]);
  const source = await watchStream(url);
  const { wake, heard, stop } = listeners();
  await wake();
  await eventually(() => expect(heard).toHaveLength(1));
  await stop();
  expect(await heldBy()).toEqual([]);
  expect((await findSource(store, source.id))?.cursor).toHaveProperty('stream.us');
});

it('owns to the time in which nobody listened for longer than the stream looks back', async () => {
  const { url } = await jetstream((socket) => socket.send(told(1, 'a', 'acme 1')));
  const source = await watchStream(url);
  const before = listeners();
  await before.wake();
  await eventually(() => expect(before.heard).toHaveLength(1));
  await before.stop();
  const from = context.clock.now();
  context.clock.advance(40 * HOUR);
  const after = listeners();
  await after.wake();
  await eventually(() => expect(after.heard).toHaveLength(1));
  expect(await lossesBetween(store, from, null)).toMatchObject([
    { sourceId: source.id, from, to: context.clock.now(), reason: expect.stringContaining('40 hours') },
  ]);
});

it('says in the ledger why a stream cannot be heard, and waits ever longer', async () => {
  const { url } = await jetstream([]);
  const source = await watchStream(url);
  await setSourceSettings(store, source.id, { settings: { query: '' }, listens: true });
  const { wake, heard } = listeners();
  await wake();
  await eventually(() => expect(heard).toHaveLength(1));
  await wake();
  expect(heard).toMatchObject([{ outcome: 'failed', reason: 'bad-settings' }]);
  const failing = await findSource(store, source.id);
  expect(failing).toMatchObject({ status: 'failing', failures: 1, lastSuccessAt: null });
  const pause = (failing?.nextDueAt.getTime() ?? 0) - context.clock.now().getTime();
  expect(pause).toBeGreaterThanOrEqual(MINUTE);
  expect(pause).toBeLessThanOrEqual(1.25 * MINUTE);
  context.clock.advance(pause);
  await eventually(async () => expect(await heldBy()).toEqual([]));
  await wake();
  await eventually(() => expect(heard).toHaveLength(2));
  expect((await findSource(store, source.id))?.failures).toBe(2);
});
