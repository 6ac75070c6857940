import { rm } from 'node:fs/promises';
import { sql } from 'drizzle-orm';
import { afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../db/client.ts';
import { type Db, rowsOf } from '../../db/database.ts';
import { DatabaseError } from '../../db/errors.ts';
import { describeOnBothDatabases, newDataDir, type TestDatabase, withDatabase } from '../support/database.ts';
import { startImpostor } from '../support/postgres-impostor.ts';

describeOnBothDatabases('database', (open) => {
  let db: Db;
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
    db = database.db;
  });

  it('is Postgres 15 or newer, in UTC', async () => {
    const [row] = await rowsOf<{ version: number; zone: string }>(
      db,
      sql`SELECT current_setting('server_version_num')::int AS version, current_setting('TimeZone') AS zone`,
    );
    expect(row?.version).toBeGreaterThanOrEqual(150_000);
    expect(row?.zone).toBe('UTC');
  });

  it('takes dates in hand-written SQL', async () => {
    const at = new Date('2026-02-03T04:05:06.789Z');
    const [row] = await rowsOf<{ ms: number }>(
      db,
      sql`SELECT (extract(epoch FROM ${at}::timestamptz) * 1000)::float8 AS ms`,
    );
    expect(row?.ms).toBe(at.getTime());
  });

  it('undoes a transaction that fails', async () => {
    const failing = db.transaction(async (tx) => {
      await tx.execute(sql`CREATE TABLE passing (id int)`);
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    expect(await rowsOf(db, sql`SELECT to_regclass('passing') AS found`)).toEqual([{ found: null }]);
  });

  it('may be closed twice', async () => {
    await database.close();
    await database.close();
  });
});

describe('the embedded database', () => {
  let database: TestDatabase | null = null;
  afterEach(() => database?.close());

  it('refuses a second opening of its folder and names the first', async () => {
    const dataDir = await newDataDir();
    onTestFinished(() => rm(dataDir, { recursive: true }));
    database = await openDatabase({ url: null, dataDir });
    await expect(openDatabase({ url: null, dataDir })).rejects.toMatchObject({
      fault: 'locked',
      message: expect.stringContaining(`held by pid ${process.pid}`),
    });
  });

  it('runs statements for pg-boss one by one with values and many at once without', async () => {
    database = await withDatabase('pglite');
    const boss = database.bossDb;
    await boss?.executeSql('BEGIN; CREATE TABLE jobs (id int); INSERT INTO jobs VALUES (1), (2); COMMIT');
    expect(await boss?.executeSql('SELECT id FROM jobs WHERE id > $1', [1])).toMatchObject({
      rows: [{ id: 2 }],
    });
    expect(await boss?.executeSql('SELECT count(*)::int AS n FROM jobs')).toMatchObject({ rows: [{ n: 2 }] });
  });
});

describe('a database server that cannot be used', () => {
  const failure = (url: string) =>
    openDatabase({ url, dataDir: '' }).then(
      () => null,
      (error: unknown) => error as DatabaseError,
    );

  it.each([
    ['mysql://u:q7@h/db', 'bad-url'],
    ['postgres://u:q7#q7@h/db', 'bad-url'],
    ['postgres://u:1/q7@h/db', 'bad-url'],
    ['postgres://u:q7?@h/db', 'bad-url'],
    ['postgres://u:q7@h:port/db', 'bad-url'],
    ['postgres://u:q7@127.0.0.1:1/db', 'unreachable'],
    ['postgres://u:q7@does-not-exist.invalid/db', 'unreachable'],
  ])('%s is reported without its password', async (url, fault) => {
    const error = await failure(url);
    expect(error).toBeInstanceOf(DatabaseError);
    expect(error?.fault).toBe(fault);
    expect(`${error?.message}${error?.stack}`).not.toMatch(/q7/u);
  });

  it('is told apart by what it refuses', async () => {
    const database = await withDatabase('postgres');
    const url = new URL(database.url ?? '');
    url.pathname = '/no_such_database';
    expect((await failure(url.href))?.message).toContain('has no database "no_such_database"');
    url.username = 'nobody';
    url.password = 'q7';
    const refused = await failure(url.href);
    expect(refused?.fault).toBe('refused');
    expect(refused?.message).toContain('refused user "nobody"');
    await database.close();
  });

  it('is refused when it is too old', async () => {
    const { url, stop } = await startImpostor('14.9');
    const error = await failure(url);
    await stop();
    expect(error?.fault).toBe('too-old');
    expect(error?.message).toContain('14.9');
  });
});
