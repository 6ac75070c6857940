import { sql } from 'drizzle-orm';
import { afterEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../db/client.ts';
import { rowsOf } from '../../db/database.ts';
import { appliedMigrations, migrate } from '../../db/migrate.ts';
import { databaseKinds, prepareTemplates, type TestDatabase, withDatabase } from '../support/database.ts';

prepareTemplates();

describe.each(databaseKinds)('migrate on %s', (kind) => {
  let database: TestDatabase;
  afterEach(() => database.close());

  it('builds the schema from nothing, once', async () => {
    database = await withDatabase(kind, { empty: true });
    const ran = await migrate(database);
    expect(ran[0]).toBe('0000_foundation');
    expect(await appliedMigrations(database.db)).toEqual(ran);
    expect(await migrate(database)).toEqual([]);
    expect(await rowsOf(database.db, sql`SELECT count(*)::int AS n FROM items`)).toEqual([{ n: 0 }]);
  });

  it('refuses a schema that a newer program made', async () => {
    database = await withDatabase(kind);
    await database.db.execute(sql`INSERT INTO migrations (position, name) VALUES (9999, '9999_future')`);
    await expect(migrate(database)).rejects.toMatchObject({ fault: 'too-new' });
  });
});

describe('migrate', () => {
  it('may be run by several processes at once', async () => {
    const database = await withDatabase('postgres', { empty: true });
    const { url } = database;
    const others = await Promise.all([1, 2, 3, 4].map(() => openDatabase({ url, dataDir: '', poolMax: 1 })));
    const runs = await Promise.all(others.map(migrate));
    expect(runs.filter((ran) => ran.length > 0)).toHaveLength(1);
    await Promise.all(others.map((other) => other.close()));
    await database.close();
  });
});
