import { type ExtractTablesWithRelations, type SQL, sql } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
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
  /**
   * Calls `heard` when a transaction that notified `channel` has committed, and whenever such calls may have been lost.
   *
   * @returns what ends it
   */
  listen(channel: string, heard: () => void): Promise<() => Promise<void>>;
  /** Ends all connections and gives the data folder back. Safe to call twice. */
  close(): Promise<void>;
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
