import { openDatabase } from '../../db/client.ts';
import type { Database } from '../../db/database.ts';
import { migrate } from '../../db/migrate.ts';
import { ensurePartitions } from '../../db/partitions.ts';
import { createSecretBox } from '../../db/secret-box.ts';
import type { Store } from '../../db/store.ts';
import { keptSecret } from '../config/secret.ts';
import type { Settings } from '../config/settings.ts';
import type { Clock } from '../core/clock.ts';

/** The database, opened, migrated and ready, and the secret that opens what is sealed in it. */
export interface Workplace {
  database: Database;
  store: Store;
  secret: string;
  close(): Promise<void>;
}

/**
 * Opens the database of these settings and brings its schema up to date.
 *
 * @throws {DatabaseError} when it cannot be reached, is too old or, embedded, belongs to another process
 */
export async function openWorkplace(
  settings: Pick<Settings, 'databaseUrl' | 'dataDir' | 'secret'>,
  clock: Clock,
): Promise<Workplace> {
  const database = await openDatabase({ url: settings.databaseUrl, dataDir: settings.dataDir });
  try {
    await migrate(database);
    await ensurePartitions(database, clock.now());
    const secret = settings.secret ?? (await keptSecret(settings.dataDir));
    const store = { db: database.db, box: createSecretBox(secret) };
    return { database, store, secret, close: () => database.close() };
  } catch (error) {
    await database.close();
    throw error;
  }
}
