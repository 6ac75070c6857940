import type { Database } from './database.ts';
import { openPglite } from './pglite.ts';
import { openPostgres } from './postgres.ts';

export interface DatabaseOptions {
  /** `postgres://…`, or null for the embedded database. */
  url: string | null;
  /** Where the embedded database keeps its files; made when absent. */
  dataDir: string;
  /** Most connections to a server at once; the embedded database always has one. Default 10. */
  poolMax?: number | undefined;
}

/**
 * Opens the database: the server at `url`, or, without one, Postgres inside this process under `dataDir`.
 * Migrations are not run: see `migrate`.
 *
 * @throws {DatabaseError} when the URL is no URL, the server cannot be reached, refuses us or is older than
 * Postgres 15, or another process has the data folder.
 */
export function openDatabase(options: DatabaseOptions): Promise<Database> {
  return options.url === null
    ? openPglite(options.dataDir)
    : openPostgres(options.url, options.poolMax ?? 10);
}
