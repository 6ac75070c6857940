import { and, eq, isNotNull } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { openDatabase } from '../../db/client.ts';
import { pageOfCrawls } from '../../db/repos/crawls.ts';
import { claimDueSources } from '../../db/repos/source-leases.ts';
import { deleteSource, findSource, setSourceSettings, updateSource } from '../../db/repos/sources.ts';
import { brands, itemKeys, items, sources } from '../../db/schema/index.ts';
import type { Store } from '../../db/store.ts';
import type { Source } from '../../src/core/source.ts';
import { addMs, MINUTE, SECOND } from '../../src/core/time.ts';
import { createSocketGuard } from '../../src/net/socket-guard.ts';
import { startListeners } from '../../src/jobs/listeners.ts';
import { createListener } from '../../src/pipeline/listen/listener.ts';
import type { CrawlSummary } from '../../src/pipeline/record-crawl.ts';
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
  const claim = { now: clock.now(), wall: wall.now(), until: addMs(wall.now(), MINUTE), limit: 9, perHost: 9 };
  expect(await claimDueSources(store, claim)).toEqual([]);
  const { heard, wake } = listeners();
  wake();
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
  one.wake();
  await eventually(async () => expect(await texts()).toEqual(['acme 1', 'acme 2']));
  await eventually(() => expect(one.heard).toHaveLength(1));
  two.wake();
  two.wake();
  await two.settled();
  expect(asked).toHaveLength(1);

  await mortal.close();
  tellRest();
  two.wake();
  await two.settled();
  expect(asked).toHaveLength(1);

  context.wall.advance(16 * SECOND);
  two.wake();
  await eventually(async () => expect(await texts()).toEqual(['', 'acme 2', 'acme 3', 'acme 4']));
  expect(asked[1]?.searchParams.get('cursor')).toMatch(/^\d+$/);
  const [erased] = await store.db.query.items.findMany({ where: eq(items.text, '') });
  expect(erased).toMatchObject({ author: null, removedAt: context.clock.now() });
  expect((await findSource(store, source.id))?.status).toBe('active');
});
