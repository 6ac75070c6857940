import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { packageRoot } from '../src/config/package-root.ts';
import { type Database, type Db, rowsOf } from './database.ts';
import { DatabaseError } from './errors.ts';

/** Reserved number of the advisory lock under which the schema changes. */
const SCHEMA_LOCK = 0x6561_7273;

/**
 * Brings the schema up to this program's: runs the SQL files of `db/migrations` that have not run yet, in order and
 * in one transaction, so that a failing one leaves everything as it was. Any number of processes may do this at once.
 *
 * @returns names of the migrations that ran.
 * @throws {DatabaseError} (`too-new`) when a newer program has already changed the schema.
 */
export function migrate(database: Database): Promise<string[]> {
  return database.db.transaction(async (tx) => {
    await lockSchema(tx);
    await tx.execute(
      sql`CREATE TABLE IF NOT EXISTS migrations (position integer PRIMARY KEY, name text NOT NULL)`,
    );
    const known = await knownMigrations();
    const done = (await appliedMigrations(tx)).length;
    if (done > known.length) {
      throw new DatabaseError(
        'too-new',
        'a newer version of this program has changed the database: update this one',
      );
    }
    const pending = known.slice(done);
    for (const [index, name] of pending.entries()) {
      const file = await readFile(join(migrationsFolder(), `${name}.sql`), 'utf8');
      for (const statement of file.split('--> statement-breakpoint')) await tx.execute(sql.raw(statement));
      await tx.execute(sql`INSERT INTO migrations (position, name) VALUES (${done + index}, ${name})`);
    }
    return pending;
  });
}

/** Names of the migrations that have run on this database, in order. */
export async function appliedMigrations(db: Db): Promise<string[]> {
  const rows = await rowsOf<{ name: string }>(db, sql`SELECT name FROM migrations ORDER BY position`);
  return rows.map((row) => row.name);
}

/** Waits for everyone else who is changing the schema; held until the transaction `tx` ends. */
export async function lockSchema(tx: Db): Promise<void> {
  await tx.execute(sql`SELECT pg_advisory_xact_lock(${SCHEMA_LOCK})`);
}

const migrationsFolder = () => join(packageRoot(), 'db', 'migrations');

/** Names of the migrations this program brings, in order, as drizzle-kit's journal lists them. */
async function knownMigrations(): Promise<string[]> {
  const journal = await readFile(join(migrationsFolder(), 'meta', '_journal.json'), 'utf8');
  return (JSON.parse(journal) as { entries: { tag: string }[] }).entries.map((entry) => entry.tag);
}
