import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import type { BossDb, Database } from './database.ts';
import { DatabaseError } from './errors.ts';
import { takeLock } from './lock.ts';
import * as schema from './schema/index.ts';

/** Opens the embedded database in `<dataDir>/pglite`, once no other process holds `dataDir`. */
export async function openPglite(dataDir: string): Promise<Database> {
  await mkdir(dataDir, { recursive: true });
  const lock = await takeLock(dataDir);
  let client: PGlite;
  try {
    client = await PGlite.create(join(dataDir, 'pglite'));
  } catch (error) {
    await lock.release();
    throw new DatabaseError('broken', `the embedded database in ${dataDir} does not start`, { cause: error });
  }
  return {
    ...onPglite(client),
    close: async () => {
      if (!client.closed) await client.close();
      await lock.release();
    },
  };
}

/** What is asked of a running embedded database. */
export function onPglite(client: PGlite): Omit<Database, 'close'> {
  return {
    kind: 'pglite',
    db: drizzle(client, { schema }),
    url: null,
    bossDb: bossDbOf(client),
    listen: (channel, heard) => client.listen(channel, heard),
  };
}

/** pg-boss sends its set-up as one text of many statements, which only the simple protocol (`exec`) takes. */
function bossDbOf(client: PGlite): BossDb {
  return {
    async executeSql(text, values = []) {
      if (values.length > 0) return client.query(text, values);
      const results = await client.exec(text);
      return results.at(-1) ?? { rows: [] };
    },
  };
}
