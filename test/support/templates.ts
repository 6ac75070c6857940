import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { openDatabase } from '../../db/client.ts';
import { migrate } from '../../db/migrate.ts';
import { type PostgresServer, startPostgres } from './postgres.ts';

/** Where test files get their databases from: copies of one that was set up once. */
export interface PostgresTemplate {
  serverUrl: string;
  /** Name of a migrated database that nobody is connected to. */
  migrated: string;
}

export interface PgliteTemplate {
  /** Data folder of a migrated embedded database that nobody has open. */
  migrated: string;
}

export async function makePostgresTemplate(): Promise<{
  template: PostgresTemplate;
  remove(): Promise<void>;
}> {
  const server = await startPostgres();
  const migrated = `earshot_template_${randomBytes(4).toString('hex')}`;
  await administer(server, `CREATE DATABASE ${migrated}`);
  const url = new URL(server.url);
  url.pathname = migrated;
  const database = await openDatabase({ url: url.href, dataDir: '', poolMax: 1 });
  await migrate(database);
  await database.close();
  return {
    template: { serverUrl: server.url, migrated },
    remove: async () => {
      await administer(server, `DROP DATABASE ${migrated} WITH (FORCE)`);
      await server.stop();
    },
  };
}

export async function makePgliteTemplate(): Promise<{ template: PgliteTemplate; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'earshot-pglite-'));
  const migrated = join(folder, 'template');
  const database = await openDatabase({ url: null, dataDir: migrated });
  await migrate(database);
  await database.close();
  return { template: { migrated }, remove: () => rm(folder, { recursive: true }) };
}

async function administer(server: PostgresServer, statement: string): Promise<void> {
  const client = postgres(server.url, { max: 1 });
  await client.unsafe(statement);
  await client.end();
}
