import { sql } from 'drizzle-orm';
import { firstIdAt } from '../src/core/id.ts';
import { columnList } from './catalog.ts';
import { type Database, type Db, rowsOf } from './database.ts';
import { lockSchema } from './migrate.ts';

const PARTITIONED = ['items', 'mentions', 'item_words'] as const;
/** What belongs to items, by their ids. */
const BESIDE = ['item_keys', 'mention_keys', 'item_revisions', 'engagement_snapshots', 'follow_ups'] as const;
type Partitioned = (typeof PARTITIONED)[number];

const MONTHS_BACK = 3;
const MONTHS_AHEAD = 2;

/** One UTC calendar month of a table: ids from `from` up to, not including, `to`. */
interface Partition {
  name: string;
  from: Date;
  to: Date;
}

/**
 * Makes sure that `items`, `mentions` and `item_words` have a partition for every month from three back to two ahead of `now`.
 * Rows of such a month that already lie in the default partition move into it. Any number of processes may do this
 * at once, while others read and write; when nothing is missing it only looks.
 */
export async function ensurePartitions(database: Database, now: Date): Promise<void> {
  for (const table of PARTITIONED) {
    // One table a transaction: whoever holds locks on one only cannot deadlock with readers and writers of both.
    await database.db.transaction(async (tx) => {
      await lockSchema(tx);
      const present = new Set(await partitionNames(tx, table));
      const missing = wantedPartitions(table, now).filter(({ name }) => !present.has(name));
      if (missing.length === 0) return;
      // Writers wait at the table itself, where they will see the new partitions; one that waited at the default
      // partition would be refused by it.
      await tx.execute(sql.raw(`LOCK TABLE ONLY ${table} IN SHARE ROW EXCLUSIVE MODE`));
      await tx.execute(sql.raw(`LOCK TABLE ${table}_default IN ACCESS EXCLUSIVE MODE`));
      for (const partition of missing) await addPartition(tx, table, partition);
    });
  }
}

function wantedPartitions(table: Partitioned, now: Date): Partition[] {
  const months = Array.from({ length: MONTHS_BACK + 1 + MONTHS_AHEAD }, (_, index) => index - MONTHS_BACK);
  return months.map((offset) => partitionOf(table, now.getUTCFullYear(), now.getUTCMonth() + offset));
}

/**
 * A partition cannot be created over rows that the default one holds, so it is filled first and attached then.
 * The caller holds the locks.
 */
async function addPartition(tx: Db, table: Partitioned, { name, from, to }: Partition): Promise<void> {
  const [low, high] = [firstIdAt(from), firstIdAt(to)];
  const columns = await columnList(tx, table);
  await tx.execute(sql.raw(`CREATE TABLE ${name} (LIKE ${table} INCLUDING ALL)`));
  await tx.execute(
    sql.raw(`WITH moved AS (DELETE FROM ${table}_default WHERE id >= '${low}' AND id < '${high}' RETURNING *)
      INSERT INTO ${name} (${columns}) SELECT ${columns} FROM moved`),
  );
  await tx.execute(
    sql.raw(`ALTER TABLE ${table} ATTACH PARTITION ${name} FOR VALUES FROM ('${low}') TO ('${high}')`),
  );
}

/**
 * Removes items, mentions and stories published before `before`, and all that is kept beside them: whole months by dropping
 * their partitions, what remains by row; authors go with their last mention. Rollups stay.
 *
 * @returns the partitions that were dropped.
 */
export async function prunePartitions(database: Database, before: Date): Promise<string[]> {
  const bound = firstIdAt(before);
  const dropped: string[] = [];
  for (const table of PARTITIONED) {
    await database.db.transaction(async (tx) => {
      await lockSchema(tx);
      for (const name of await partitionNames(tx, table)) {
        if (endOf(name) > before) continue;
        await tx.execute(sql.raw(`DROP TABLE ${name}`));
        dropped.push(name);
      }
      await tx.execute(sql`DELETE FROM ${sql.identifier(table)} WHERE id < ${bound}`);
    });
  }
  for (const table of BESIDE)
    await database.db.execute(sql`DELETE FROM ${sql.identifier(table)} WHERE item_id < ${bound}`);
  await database.db.execute(sql`DELETE FROM story_keys WHERE story_id < ${bound}`);
  await database.db.execute(sql`DELETE FROM stories WHERE id < ${bound}`);
  await database.db.execute(sql`DELETE FROM authors WHERE last_seen_at < ${before.toISOString()}
    AND NOT EXISTS (SELECT 1 FROM mentions m WHERE m.author_id = authors.id)`);
  return dropped;
}

/** Names of a table's monthly partitions, oldest first. */
export async function partitionNames(db: Db, table: Partitioned): Promise<string[]> {
  const rows = await rowsOf<{ name: string }>(
    db,
    sql`SELECT c.relname AS name FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
        WHERE i.inhparent = ${table}::regclass AND c.relname <> ${`${table}_default`} ORDER BY c.relname`,
  );
  return rows.map((row) => row.name);
}

/** `month` counts from 0 and may lie outside 0–11. */
function partitionOf(table: Partitioned, year: number, month: number): Partition {
  const from = new Date(Date.UTC(year, month, 1));
  const stamp = `y${from.getUTCFullYear()}m${String(from.getUTCMonth() + 1).padStart(2, '0')}`;
  return { name: `${table}_${stamp}`, from, to: new Date(Date.UTC(year, month + 1, 1)) };
}

/** Where the month of the partition called `name` ends. */
function endOf(name: string): Date {
  const [, year, month] = /_y(\d{4})m(\d{2})$/u.exec(name) ?? [];
  return new Date(Date.UTC(Number(year), Number(month), 1));
}
