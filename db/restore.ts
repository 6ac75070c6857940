import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { sql } from 'drizzle-orm';
import { BackupError, type BackupLine, type BackupRow, parseLine } from './backup-format.ts';
import { columnList, tablesInOrder } from './catalog.ts';
import { type Database, type Db, rowsOf } from './database.ts';
import { appliedMigrations, lockSchema } from './migrate.ts';

const BATCH_ROWS = 500;
const BATCH_CHARS = 1_000_000;

/**
 * Fills a migrated database that holds no rows yet from a file that `backupTo` made on either kind of database.
 * It is all or nothing: after an error the database is as empty as before. Memory use does not grow with the file.
 *
 * @returns the number of rows restored.
 * @throws {BackupError} when the file is no backup, is damaged or cut short, belongs to another schema version, or
 * the database already holds rows.
 */
export function restoreFrom(database: Database, file: string): Promise<number> {
  return database.db.transaction(async (tx) => {
    await lockSchema(tx);
    await requireEmpty(tx);
    return restoreLines(tx, linesOf(file));
  });
}

async function requireEmpty(tx: Db): Promise<void> {
  for (const table of await tablesInOrder(tx)) {
    const [row] = await rowsOf(tx, sql`SELECT 1 FROM ${sql.identifier(table)} LIMIT 1`);
    if (row !== undefined) throw new BackupError(`the database is not empty: ${table} holds rows`);
  }
}

async function restoreLines(tx: Db, lines: AsyncIterable<string>): Promise<number> {
  const tables = await tablesInOrder(tx);
  let fits = false;
  let rows = 0;
  let promised: number | null = null;
  for await (const entry of inBatches(lines)) {
    if ('schema' in entry) {
      await requireSchema(tx, entry.schema);
      fits = true;
    } else if ('total' in entry) {
      promised = entry.total;
    } else {
      if (!tables.includes(entry.table))
        throw new BackupError(`the backup is damaged: no table ${entry.table}`);
      await insert(tx, entry);
      rows += entry.rows.length;
    }
  }
  if (!fits || promised !== rows) throw new BackupError('the backup is cut short');
  return rows;
}

async function requireSchema(tx: Db, schema: string): Promise<void> {
  const ours = (await appliedMigrations(tx)).at(-1);
  if (schema === ours) return;
  throw new BackupError(
    `the backup has schema ${schema} and the database ${ours}: restore with the version that made it, then update`,
  );
}

interface Batch {
  table: string;
  rows: string[];
  chars: number;
}

/** The lines as they come, rows of one table gathered to be inserted by one statement. */
async function* inBatches(
  lines: AsyncIterable<string>,
): AsyncGenerator<Exclude<BackupLine, BackupRow> | Batch> {
  let batch: Batch | null = null;
  for await (const line of lines) {
    const entry = parseLine(line);
    const full = batch !== null && (batch.rows.length === BATCH_ROWS || batch.chars > BATCH_CHARS);
    if (batch !== null && (full || !('table' in entry) || entry.table !== batch.table)) {
      yield batch;
      batch = null;
    }
    if ('table' in entry) {
      batch ??= { table: entry.table, rows: [], chars: 0 };
      batch.rows.push(entry.row);
      batch.chars += entry.row.length;
    } else {
      yield entry;
    }
  }
  if (batch !== null) yield batch;
}

async function insert(tx: Db, { table, rows }: Batch): Promise<void> {
  const columns = sql.raw(await columnList(tx, table));
  try {
    await tx.execute(
      sql`INSERT INTO ${sql.identifier(table)} (${columns})
          SELECT ${columns} FROM json_populate_recordset(NULL::${sql.identifier(table)}, ${`[${rows.join(',')}]`}::json)`,
    );
  } catch (error) {
    if (!isMissingReference(error)) throw error;
    throw new BackupError(`the backup is cut short: rows of ${table} refer to some that are not in it`, {
      cause: error,
    });
  }
}

/** Postgres code of a broken foreign key. */
const FOREIGN_KEY_VIOLATION = '23503';

function isMissingReference(error: unknown): boolean {
  const { code, cause } = error as { code?: unknown; cause?: { code?: unknown } };
  return code === FOREIGN_KEY_VIOLATION || cause?.code === FOREIGN_KEY_VIOLATION;
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const bytes = createGunzip();
  // Errors of either stream reach whoever reads `bytes`.
  pipeline(createReadStream(file), bytes, () => {});
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for await (const chunk of bytes) {
      const lines = (rest + decoder.decode(chunk as Buffer, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (error) {
    const code = String((error as { code?: unknown }).code);
    if (!code.startsWith('Z_')) throw error;
    const reason = code === 'Z_BUF_ERROR' ? 'the backup is cut short' : 'the file is damaged or not a backup';
    throw new BackupError(reason, { cause: error });
  }
  if (rest !== '') yield rest;
}
