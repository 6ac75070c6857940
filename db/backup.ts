import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { sql } from 'drizzle-orm';
import { formatLine } from './backup-format.ts';
import { columnList, tablesInOrder } from './catalog.ts';
import { type Database, type Db, rowsOf } from './database.ts';
import { appliedMigrations } from './migrate.ts';

const FETCH_ROWS = 200;

/**
 * Writes every row of this program's tables, as of one instant, to `file`, which either database can restore from.
 * The queue's tables are left out: they can be made again from the rows. Receivers' settings and the like stay
 * encrypted, so a restored database needs the same SECRET. Memory use does not grow with the database.
 * `file` appears, readable by its owner only, when it is whole; an older one of that name is replaced.
 *
 * @returns the number of rows written.
 */
export async function backupTo(database: Database, file: string): Promise<number> {
  const partial = `${file}.partial`;
  try {
    const rows = await database.db.transaction((tx) => writeLines(tx, partial), {
      isolationLevel: 'repeatable read',
      accessMode: 'read only',
    });
    await rename(partial, file);
    return rows;
  } finally {
    await rm(partial, { force: true });
  }
}

async function writeLines(tx: Db, file: string): Promise<number> {
  const counter = { rows: 0 };
  const lines = linesOf(tx, counter);
  try {
    await pipeline(lines, createGzip(), createWriteStream(file, { mode: 0o600, flush: true }));
  } finally {
    // When the file fails, the pipeline does not wait for a query under way: the transaction must.
    await lines.return(undefined);
  }
  return counter.rows;
}

async function* linesOf(tx: Db, counter: { rows: number }): AsyncGenerator<string> {
  yield formatLine({ schema: (await appliedMigrations(tx)).at(-1) ?? '' });
  for (const table of await tablesInOrder(tx)) {
    for await (const row of rowsOfTable(tx, table)) {
      yield formatLine({ table, row });
      counter.rows++;
    }
  }
  yield formatLine({ total: counter.rows });
}

async function* rowsOfTable(tx: Db, table: string): AsyncGenerator<string> {
  const columns = await columnList(tx, table);
  await tx.execute(
    sql.raw(`DECLARE backup NO SCROLL CURSOR FOR
      SELECT row_to_json(r)::text AS row FROM (SELECT ${columns} FROM ${table}) r`),
  );
  for (;;) {
    const rows = await rowsOf<{ row: string }>(tx, sql.raw(`FETCH ${FETCH_ROWS} FROM backup`));
    if (rows.length === 0) break;
    for (const { row } of rows) yield row;
  }
  await tx.execute(sql.raw('CLOSE backup'));
}
