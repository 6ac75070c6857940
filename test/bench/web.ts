import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openDatabase } from '../../db/client.ts';
import type { Database } from '../../db/database.ts';
import { migrate } from '../../db/migrate.ts';
import { allBrands } from '../../db/repos/brands/brands.ts';
import { createSecretBox } from '../../db/secret-box.ts';
import { HOUR } from '../../src/core/time.ts';
import { startPostgres } from '../support/postgres.ts';
import { visitor } from '../web/visitor.ts';
import { freshDatabase } from './fresh-database.ts';
import { type Column, report } from './report.ts';
import { seedDatabase } from './seed/seed.ts';
import { addressesOf } from './web/addresses.ts';
import { type PageResult, visitPage } from './web/visit-page.ts';

/**
 * Asks for every kind of page, over a database of so many seeded mentions, and prints how long each took beside the
 * limits (100 ms, 150 kB). The database is a Postgres server of its own, or the embedded one (`--embedded`), or the one of
 * `DATABASE_URL` (opened with `SECRET`), which is seeded where it holds nothing. Names of pages may be given.
 */

const MOST_MS = 100;
const MOST_BYTES = 150_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mentions: { type: 'string', default: '1000000' },
    runs: { type: 'string', default: '20' },
    embedded: { type: 'boolean', default: false },
  },
});

const columns: Column<PageResult>[] = [
  ['page', ({ name, status }) => (status === 200 ? name : `${name} (${status})`)],
  ['p50 ms', ({ p50 }) => p50.toFixed(0)],
  ['p95 ms', ({ p95 }) => p95.toFixed(0)],
  ['of 100 ms', ({ p95 }) => (p95 / MOST_MS).toFixed(2)],
  ['kB', ({ bytes }) => (bytes / 1_000).toFixed(0)],
  ['of 150 kB', ({ bytes }) => (bytes / MOST_BYTES).toFixed(2)],
];

const { database, close } = await opened();
try {
  const store = {
    db: database.db,
    box: createSecretBox(process.env.SECRET ?? 'a secret for benches of pages, 32 or more'),
  };
  const now = new Date(Math.floor(Date.now() / HOUR) * HOUR);
  await migrate(database);
  if ((await allBrands(store)).length === 0) {
    await seedDatabase(database, store, { mentions: Number(values.mentions), end: now });
  }
  const somebody = visitor({ store, clock: { now: () => now } });
  const results: PageResult[] = [];
  for (const address of await addressesOf(store, now)) {
    if (positionals.length === 0 || positionals.some((name) => address.name.includes(name)))
      results.push(await visitPage(somebody, address, Number(values.runs)));
  }
  report(columns, results, { database: database.kind, mentions: Number(values.mentions) });
} finally {
  await close();
}

async function opened(): Promise<{ database: Database; close(): Promise<void> }> {
  if (values.embedded) {
    const dataDir = await mkdtemp(join(tmpdir(), 'earshot-bench-'));
    const database = await openDatabase({ url: null, dataDir });
    return { database, close: () => database.close().then(() => rm(dataDir, { recursive: true })) };
  }
  const given = process.env.DATABASE_URL;
  if (given) {
    const database = await openDatabase({ url: given, dataDir: '' });
    return { database, close: () => database.close() };
  }
  const server = await startPostgres({ durable: true });
  const { url, drop } = await freshDatabase(server.url);
  const database = await openDatabase({ url, dataDir: '' });
  return { database, close: () => database.close().then(drop).then(server.stop) };
}
