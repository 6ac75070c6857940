import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { backupTo } from '../../db/backup.ts';
import { BackupError } from '../../db/backup-format.ts';
import { tablesInOrder } from '../../db/catalog.ts';
import { type Database, type Db, rowsOf } from '../../db/database.ts';
import { ensurePartitions } from '../../db/partitions.ts';
import { restoreFrom } from '../../db/restore.ts';
import { items } from '../../db/schema/index.ts';
import { databaseKinds, prepareTemplates, type TestDatabase, withDatabase } from '../support/database.ts';
import { sampleItem } from './samples.ts';

const NOW = new Date('2026-01-15T00:00:00Z');
const SAME_ID = '019bbf2a-0000-7000-8000-000000000000';

/** A value for a column of each type; one id everywhere satisfies every reference there will ever be. */
const values: Record<string, unknown> = {
  uuid: SAME_ID,
  text: 'line\nbreak, "quotes", \\u0000 \\ \u2028 and 😀',
  _text: ['a "b"', '', 'NULL', '{,}'],
  jsonb: { text: 'a\nb', big: 1.5e300, nested: [null, { '': '"5"' }] },
  timestamptz: '2026-01-10T01:02:03.004Z',
  float4: 0.1,
  float8: 0.1,
  int4: -7,
  _int4: [-7, 0],
  int8: '9007199254740993',
  bool: true,
  tsvector: `'a' 'it''s' 'back\\\\slash' '東京'`,
};

async function fillEveryTable(db: Db): Promise<void> {
  for (const table of await tablesInOrder(db)) {
    const columns = await rowsOf<{ name: string; type: string }>(
      db,
      sql`SELECT column_name AS name, udt_name AS type FROM information_schema.columns
          WHERE table_schema = 'public' AND table_name = ${table} AND is_generated = 'NEVER'`,
    );
    const row = Object.fromEntries(columns.map(({ name, type }) => [name, values[type]]));
    const names = sql.raw(columns.map(({ name }) => `"${name}"`).join(', '));
    await db.execute(
      sql`INSERT INTO ${sql.identifier(table)} (${names})
          SELECT ${names} FROM json_populate_record(NULL::${sql.identifier(table)}, ${JSON.stringify(row)}::json)`,
    );
  }
}

/** Every row of every table as the database itself prints it. */
async function contents({ db }: Database): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const table of await tablesInOrder(db)) {
    const rows = await rowsOf<{ row: string }>(
      db,
      sql.raw(`SELECT t::text AS row FROM "${table}" t ORDER BY 1`),
    );
    found[table] = rows.map(({ row }) => row);
  }
  return found;
}

prepareTemplates();

let folder: string;
let file: string;
const opened: TestDatabase[] = [];

async function open(kind: (typeof databaseKinds)[number]): Promise<TestDatabase> {
  const database = await withDatabase(kind);
  opened.push(database);
  return database;
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'earshot-backup-'));
  file = join(folder, 'earshot.backup');
});
afterEach(async () => {
  for (const database of opened.splice(0)) await database.close();
  await rm(folder, { recursive: true });
});

describe.each(databaseKinds)('a backup made on %s', (from) => {
  it.each(databaseKinds)('keeps every row of every table when restored on %s', async (to) => {
    const source = await open(from);
    await ensurePartitions(source, NOW);
    await fillEveryTable(source.db);
    const many = Array.from({ length: 1_234 }, (_, n) => sampleItem(new Date(NOW.getTime() + n * 3_600_000)));
    await source.db.insert(items).values(many);

    const written = await backupTo(source, file);
    const target = await open(to);
    expect(await restoreFrom(target, file)).toBe(written);

    const restored = await contents(target);
    expect(restored).toEqual(await contents(source));
    expect(Object.entries(restored).filter(([, rows]) => rows.length === 0)).toEqual([]);
    expect(restored.items).toHaveLength(1_235);
  });
});

describe('backupTo', () => {
  it('leaves one file, for its owner only', async () => {
    await backupTo(await open('pglite'), file);
    expect(await readdir(folder)).toEqual(['earshot.backup']);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('leaves nothing behind, and an older backup alone, when it fails', async () => {
    const database = await open('postgres');
    await writeFile(file, 'older');
    await database.db.execute(sql`DROP TABLE migrations`);
    await expect(backupTo(database, file)).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['earshot.backup']);
    expect(await readFile(file, 'utf8')).toBe('older');
  });
});

describe.each(databaseKinds)('on %s', (kind) => {
  it('a backup that cannot be written leaves the database in working order', async () => {
    const database = await open(kind);
    await fillEveryTable(database.db);
    await expect(backupTo(database, join(folder, 'no', 'such', 'folder'))).rejects.toThrow(/ENOENT/u);
    expect(await backupTo(database, file)).toBeGreaterThan(0);
  });

  it('a backup that cannot be read is reported as such', async () => {
    const database = await open(kind);
    await expect(restoreFrom(database, file)).rejects.toThrow(/ENOENT/u);
    await backupTo(database, file);
    expect(await restoreFrom(database, file)).toBe(0);
  });
});

describe('restoreFrom', () => {
  let target: TestDatabase;
  let whole: string;
  beforeAll(async () => {
    target = await withDatabase('postgres');
    const source = await withDatabase('postgres');
    await fillEveryTable(source.db);
    const room = await mkdtemp(join(tmpdir(), 'earshot-backup-'));
    await backupTo(source, join(room, 'backup'));
    whole = gunzipSync(await readFile(join(room, 'backup'))).toString();
    await rm(room, { recursive: true });
    await source.close();
  });
  afterAll(() => target.close());

  const lines = () => whole.trimEnd().split('\n');
  const cases: [string, () => Buffer | string, RegExp][] = [
    ['is not compressed', () => whole, /not a backup/u],
    ['is empty', () => '', /cut short/u],
    ['is something else', () => gzipSync('{"hello":"world"}\n'), /not a backup/u],
    ['was cut within the compressed bytes', () => gzipSync(whole).subarray(0, -50), /cut short/u],
    ['lost its last lines', () => gzipSync(lines().slice(0, -2).join('\n')), /cut short/u],
    ['lost a line in the middle', () => gzipSync(lines().toSpliced(3, 1).join('\n')), /cut short/u],
    ['lost its first line', () => gzipSync(lines().slice(1).join('\n')), /cut short/u],
    ['has another schema', () => gzipSync(whole.replace(/"schema":"\w+"/u, '"schema":"x"')), /has schema x/u],
    ['has a newer format', () => gzipSync(whole.replace('"format":1', '"format":2')), /newer version/u],
    [
      'names a table we do not have',
      () => gzipSync(whole.replace('"table":"brands"', '"table":"x"')),
      /damaged/u,
    ],
  ];
  it.each(cases)('refuses a file that %s and keeps the database empty', async (_, bytes, reason) => {
    await writeFile(file, bytes());
    const error: unknown = await restoreFrom(target, file).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(BackupError);
    expect((error as Error).message).toMatch(reason);
    expect(Object.values(await contents(target)).flat()).toEqual([]);
  });

  it('refuses a database that holds rows', async () => {
    const database = await open('postgres');
    await fillEveryTable(database.db);
    await backupTo(database, file);
    await expect(restoreFrom(database, file)).rejects.toThrow(/not empty/u);
  });
});
