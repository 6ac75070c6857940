import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { count } from 'drizzle-orm';
import { pino } from 'pino';
import type { ListenContext } from '../../../crawlers/connector.ts';
import { bluesky } from '../../../crawlers/connectors/bluesky/index.ts';
import { openDatabase } from '../../../db/client.ts';
import { migrate } from '../../../db/migrate.ts';
import { ensurePartitions } from '../../../db/partitions.ts';
import { addSource } from '../../../db/repos/crawl/sources.ts';
import { items } from '../../../db/schema/index.ts';
import { createSecretBox } from '../../../db/secret-box.ts';
import { defaultScorer } from '../../../src/app/analysis.ts';
import { systemClock } from '../../../src/core/clock.ts';
import { newId } from '../../../src/core/id.ts';
import { createHttpClient } from '../../../src/net/client.ts';
import { createSocketGuard } from '../../../src/net/socket-guard.ts';
import { createBrandWatch } from '../../../src/pipeline/brand-watch.ts';
import { ingestItems } from '../../../src/pipeline/items/ingest-items.ts';
import { removeItems } from '../../../src/pipeline/items/remove-items.ts';
import { addBrand } from '../../../src/setup/brands.ts';
import { freshDatabase } from '../fresh-database.ts';
import type { Replay, Told } from './messages.ts';

export interface Scenario extends Replay {
  name: string;
}

export interface ScenarioResult {
  scenario: string;
  posts: number;
  seconds: number;
  postsPerSecond: number;
  /** Most posts, of those that were sent, that were not judged yet, and how many when the last was sent. */
  worstBacklog: number;
  lastBacklog: number;
  stored: number;
  batches: number;
  /** Share of one processor that listening and storing took, the database's own not counted. */
  processor: number;
  /** Bytes. */
  peakRss: number;
}

const brands = ['Acme', 'Globex', 'Initech', 'Umbrella', 'Hooli'];

/** Listens to a replayed stream as a worker does, and stores what is about a brand in a database of its own. */
export async function runScenario({ name, ...replay }: Scenario, serverUrl: string): Promise<ScenarioResult> {
  const place = await freshDatabase(serverUrl);
  const database = await openDatabase({ url: place.url, dataDir: '' });
  const child = fork(fileURLToPath(import.meta.resolve('./replay-process.js')));
  const http = createHttpClient({ userAgent: 'Earshot/bench', allowPrivateHosts: [] });
  try {
    const store = { db: database.db, box: createSecretBox('a secret that is of no use anywhere else') };
    const now = new Date();
    await migrate(database);
    await ensurePartitions(database, now);
    for (const brand of brands) await addBrand(store, { name: brand }, now);
    child.send({ replay });
    const [{ port }] = (await once(child, 'message')) as [{ port: number }];
    const settings = bluesky.settings.parse({ query: '*', endpoints: [`ws://127.0.0.1:${port}/subscribe`] });
    const source = { id: newId(now), connector: 'bluesky', key: '*', host: 'local', settings, title: null };
    const plan = { intervalSeconds: 900, nextDueAt: now, createdAt: now, historyState: 'none' as const };
    await addSource(store, { ...source, ...plan });

    const watch = createBrandWatch(store, defaultScorer());
    const { matcher } = await watch.current();
    const pipeline = {
      store,
      clock: systemClock,
      scorer: defaultScorer(),
      brands: watch,
      log: pino({ level: 'silent' }),
    };
    const provenance = { sourceId: source.id, connector: 'bluesky', scope: source.id };
    const end = new AbortController();
    const tally = { judged: 0, batches: 0, worstBacklog: 0, lastBacklog: 0 };
    child.on('message', (told: Told) => {
      if (!('sent' in told)) return;
      tally.lastBacklog = Math.max(0, told.sent - tally.judged);
      tally.worstBacklog = Math.max(tally.worstBacklog, tally.lastBacklog);
    });
    const context: ListenContext = {
      http,
      sockets: createSocketGuard({ allowPrivateHosts: ['127.0.0.1'] }),
      clock: systemClock,
      signal: end.signal,
      wanted(item) {
        tally.judged += 1;
        if (tally.judged === replay.posts) end.abort();
        return matcher.match(item).length > 0;
      },
      async take(batch) {
        tally.batches += 1;
        await ingestItems(pipeline, batch.items, provenance);
        await removeItems(pipeline, source, batch.removed);
      },
    };
    const cpu = process.cpuUsage();
    const began = performance.now();
    await bluesky.listen?.({ settings, cursor: {} }, context);
    const seconds = (performance.now() - began) / 1_000;
    const { user, system } = process.cpuUsage(cpu);
    const [row] = await store.db.select({ stored: count() }).from(items);
    const { judged: posts, ...backlog } = tally;
    return {
      ...{ scenario: name, posts, seconds, postsPerSecond: posts / seconds, ...backlog },
      stored: row?.stored ?? 0,
      processor: (user + system) / 1_000_000 / seconds,
      peakRss: process.resourceUsage().maxRSS * 1_024,
    };
  } finally {
    child.disconnect();
    await once(child, 'exit');
    await http.close();
    await database.close();
    await place.drop();
  }
}
