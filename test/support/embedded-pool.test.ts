import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { type Database, rowsOf } from '../../db/database.ts';
import { brands, changes } from '../../db/schema/index.ts';
import { sampleBrand } from '../db/samples.ts';
import { prepareTemplates, withDatabase } from './database.ts';

prepareTemplates();

const tables = ({ db }: Database) =>
  rowsOf(db, sql`select relname from pg_class where relkind = 'r' order by 1`);

it('lends a database anew without what the last one wrote, counted, set or listened to', async () => {
  const first = await withDatabase('pglite');
  const before = await tables(first);
  await sampleBrand(first.db);
  await first.db.execute(sql`set timezone = 'Asia/Tokyo'`);
  const heard: string[] = [];
  await first.listen('news', () => heard.push('first'));
  await first.close();

  const second = await withDatabase('pglite');
  expect(await second.db.$count(brands)).toBe(0);
  expect(await second.db.$count(changes)).toBe(0);
  expect(await tables(second)).toEqual(before);
  expect(await rowsOf(second.db, sql`show timezone`)).not.toEqual([{ TimeZone: 'Asia/Tokyo' }]);
  await second.listen('news', () => heard.push('second'));
  await second.db.execute(sql`notify news`);
  await expect.poll(() => heard).toEqual(['second']);
  await second.close();
});

it('refuses what its last user forgot', async () => {
  const database = await withDatabase('pglite');
  await database.close();
  await expect(database.db.$count(brands)).rejects.toThrow();
  await expect(database.db.transaction(async () => {})).rejects.toThrow();
});

it('does not lend what has another schema now', async () => {
  const first = await withDatabase('pglite');
  const before = await tables(first);
  await first.db.execute(sql`create table left_behind (id int)`);
  await first.close();
  const second = await withDatabase('pglite');
  expect(await tables(second)).toEqual(before);
  await second.close();
});
