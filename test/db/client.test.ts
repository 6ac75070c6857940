import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { rowsOf } from '../../db/client.ts';
import { describeOnBothDatabases } from '../support/database.ts';

describeOnBothDatabases('client', (open) => {
  it('speaks Postgres 15 or newer in UTC', async () => {
    const { db } = await open();
    const [row] = await rowsOf<{ version: number; zone: string }>(
      db,
      sql`SELECT current_setting('server_version_num')::int AS version, current_setting('TimeZone') AS zone`,
    );
    expect(row?.version).toBeGreaterThanOrEqual(150_000);
    expect(row?.zone).toBe('UTC');
  });
});
