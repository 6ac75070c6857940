import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '../../../db/client.ts';
import { migrate } from '../../../db/migrate.ts';
import { ensurePartitions } from '../../../db/partitions.ts';
import { addSource } from '../../../db/repos/crawl/sources.ts';
import { sources } from '../../../db/schema/index.ts';
import { createSecretBox } from '../../../db/secret-box.ts';
import type { Store } from '../../../db/store.ts';
import { readSettings } from '../../../src/config/settings.ts';
import { newId } from '../../../src/core/id.ts';
import { DAY, HOUR } from '../../../src/core/time.ts';
import { addBrand } from '../../../src/setup/brands.ts';
import { freshDatabase } from '../fresh-database.ts';
import { type FeedPlan, startFeedServer } from './feed-server.ts';
import type { Round, Start, Tally } from './messages.ts';

export interface Scenario extends FeedPlan {
  name: string;
  feeds: number;
  hosts: number;
  /** How often all feeds become due. */
  rounds: number;
}

/** Rates are per second in which visits were due. */
export interface ScenarioResult extends Tally {
  scenario: string;
  feeds: number;
  feedsPerSecond: number;
  itemsPerSecond: number;
}

const SECRET = 'a secret that is of no use anywhere else';
const SEEDED_AT_ONCE = 100;
const brands = ['Acme', 'Globex', 'Initech', 'Umbrella', 'Hooli'];

/** Crawls the feeds of one scenario, in a process and a database of its own. */
export async function runScenario(scenario: Scenario, serverUrl: string): Promise<ScenarioResult> {
  const server = await startFeedServer(scenario);
  const database = await freshDatabase(serverUrl);
  const hosts = Array.from({ length: scenario.hosts }, (_, host) => `h${host}.feeds.test:${server.port}`);
  const now = Date.now();
  await seed(database.url, hosts, scenario, new Date(now));
  const { crawlConcurrency, perHostConcurrency } = readSettings({});
  const child = fork(fileURLToPath(import.meta.resolve('./crawl-process.js')));
  try {
    const start: Start = {
      ...{ databaseUrl: database.url, secret: SECRET, hosts, now: now - DAY },
      ...{ concurrency: crawlConcurrency, perHostConcurrency },
    };
    child.send({ start });
    await once(child, 'message');
    let tally: Tally | null = null;
    for (let number = 0; number < scenario.rounds; number += 1) {
      const round: Round = { now: now + number * 2 * HOUR, visits: scenario.feeds };
      child.send({ round });
      const [message] = (await once(child, 'message')) as [{ tally: Tally }];
      tally = message.tally;
    }
    if (tally === null) throw new Error('there was no round');
    const { visits, items, seconds } = tally;
    const { name, feeds } = scenario;
    return {
      scenario: name,
      feeds,
      ...tally,
      feedsPerSecond: visits / seconds,
      itemsPerSecond: items / seconds,
    };
  } finally {
    child.disconnect();
    await once(child, 'exit');
    await database.drop();
    await server.close();
  }
}

/** Brands, and sources that were all visited before. */
async function seed(url: string, hosts: readonly string[], { feeds }: Scenario, now: Date): Promise<void> {
  const database = await openDatabase({ url, dataDir: '' });
  const store: Store = { db: database.db, box: createSecretBox(SECRET) };
  await migrate(database);
  await ensurePartitions(database, now);
  for (const name of brands) await addBrand(store, { name }, now);
  for (let from = 0; from < feeds; from += SEEDED_AT_ONCE) {
    const numbers = Array.from(
      { length: Math.min(SEEDED_AT_ONCE, feeds - from) },
      (_, index) => from + index,
    );
    await Promise.all(numbers.map((number) => seedSource(store, number, hosts, now)));
  }
  const rhythm = { itemsPerHour: 1, visits: 1, window: 20, askedSeconds: null };
  await store.db
    .update(sources)
    .set({ cursor: { etag: '"1"' }, rhythm, lastSuccessAt: now, lastCrawlAt: now });
  await database.db.execute('analyze');
  await database.close();
}

async function seedSource(store: Store, number: number, hosts: readonly string[], now: Date): Promise<void> {
  const host = hosts[number % hosts.length] as string;
  const url = `http://${host}/${number}`;
  const place = { connector: 'feed', key: url, host, settings: { url }, title: null };
  const plan = { intervalSeconds: 900, nextDueAt: now, createdAt: now, historyState: 'none' as const };
  await addSource(store, { id: newId(now), ...place, ...plan });
}
