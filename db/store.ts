import type { Db } from './database.ts';
import type { SecretBox } from './secret-box.ts';

/** What every repository function needs: a database handle (or a transaction on it) and the box that seals secrets. */
export interface Store {
  db: Db;
  box: SecretBox;
}

/**
 * Runs `work` in one transaction. Inside it only the store handed to `work` may be used: the embedded database has
 * a single connection, and a query beside the transaction would wait for it for ever.
 */
export function transaction<T>(store: Store, work: (store: Store) => Promise<T>): Promise<T> {
  return store.db.transaction((tx) => work({ ...store, db: tx }));
}
