import { type ExtractTablesWithRelations, type SQL, sql } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { openPglite } from './pglite.ts';
import { openPostgres } from './postgres.ts';
import type * as schema from './schema/index.ts';

type Schema = typeof schema;

/** A drizzle handle: either driver's database, or a transaction on one. */
export type Db = PgDatabase<PgQueryResultHKT, Schema, ExtractTablesWithRelations<Schema>>;

/** What pg-boss asks of a database that it does not connect to itself. */
export interface BossDb {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

export interface Database {
  readonly kind: 'postgres' | 'pglite';
  readonly db: Db;
  /** Connection string of the server; null for the embedded database. */
  readonly url: string | null;
  /**
   * The embedded database as pg-boss sees it; null on a server, where pg-boss connects by `url` itself.
   * It must not be used inside a transaction on `db`: there is one connection, and it would wait for ever.
   */
  readonly bossDb: BossDb | null;
  /** Ends all connections and gives the data folder back. Safe to call twice. */
  close(): Promise<void>;
}

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

/** Runs hand-written SQL and returns its rows, whose shape `T` is the caller's promise. */
export async function rowsOf<T>(db: Db, query: SQL): Promise<T[]> {
  // The drivers differ: postgres.js answers with the rows, PGlite with an object around them.
  const result = (await db.execute(query)) as T[] | { rows: T[] };
  return Array.isArray(result) ? [...result] : result.rows;
}

/** What the database takes the time to be. For comparing clocks only: domain time never comes from here. */
export async function databaseTime(db: Db): Promise<Date> {
  const [row] = await rowsOf<{ now: string | Date }>(
    db,
    sql`select clock_timestamp()::timestamptz(3) as now`,
  );
  return new Date(row?.now ?? Number.NaN);
}
