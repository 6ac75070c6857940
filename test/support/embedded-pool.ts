import { cp, mkdtemp } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { openDatabase } from '../../db/client.ts';
import type { Database } from '../../db/database.ts';
import { onPglite } from '../../db/pglite.ts';
import { emptied, schemaOf } from './emptied.ts';

interface Embedded {
  client: PGlite;
  /** As it was when nobody had used it. */
  schema: string;
  /** Ends it for good. */
  close(): Promise<void>;
}

/** Embedded databases of this process that nobody uses: opening one costs fifty times what emptying one does. */
const idle: Embedded[] = [];

/**
 * An embedded database that is migrated and empty. Who closes it gives it back: from then on its handle refuses
 * everything, and the next one who asks in this process has it with empty tables. It is not used again where its
 * schema was changed.
 *
 * @param migrated data folder to copy; whoever removes the folder that it is in removes the copies as well
 */
export async function borrowEmbedded(migrated: string): Promise<Database> {
  const embedded = idle.pop() ?? (await openCopy(migrated));
  const lent = { ended: false, unlisten: [] as (() => Promise<void>)[] };
  const asked = onPglite(refusingWhen(() => lent.ended, embedded.client));
  return {
    ...asked,
    async listen(channel, heard) {
      const unlisten = await asked.listen(channel, heard);
      lent.unlisten.push(unlisten);
      return unlisten;
    },
    async close() {
      if (lent.ended) return;
      for (const unlisten of lent.unlisten) await unlisten();
      lent.ended = true;
      if (await isAsNew(embedded)) idle.push(embedded);
      else await embedded.close();
    },
  };
}

async function openCopy(migrated: string): Promise<Embedded> {
  const dataDir = await mkdtemp(join(dirname(migrated), 'copy-'));
  await cp(join(migrated, 'pglite'), join(dataDir, 'pglite'), { recursive: true });
  const { db, close } = await openDatabase({ url: null, dataDir });
  const client = (db as unknown as { $client: PGlite }).$client;
  return { client, schema: await schemaOf(client), close };
}

/** Empties it; says whether it can be used again. */
async function isAsNew({ client, schema }: Embedded): Promise<boolean> {
  try {
    await emptied(client);
    return (await schemaOf(client)) === schema;
  } catch {
    return false;
  }
}

/** `client`, of which everything rejects once `refused()`: work that its user forgot must not reach the next one. */
function refusingWhen(refused: () => boolean, client: PGlite): PGlite {
  return new Proxy(client, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        if (refused()) return Promise.reject(new Error('this test database was closed'));
        return value.apply(target, args) as unknown;
      };
    },
  });
}
