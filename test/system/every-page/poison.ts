import { getTableColumns, is, sql } from 'drizzle-orm';
import { getTableConfig, type PgColumn, PgCustomColumn, PgTable } from 'drizzle-orm/pg-core';
import * as schema from '../../../db/schema/index.ts';
import type { Store } from '../../../db/store.ts';
import payloads from '../../fixtures/hostile/markup.json' with { type: 'json' };

/** All of them in one text. */
export const payload = payloads.join(' ').replaceAll('\u0000', '');

/** What the program itself writes and reads back, though it is kept as text that may be anything. */
const ours = new Set(['query', 'held_reason', 'connector']);
/** What pages lead to. */
const addresses = new Set(['url', 'canonical_url', 'hub', 'topic']);

/** Puts markup into every text that was crawled or entered, whichever table holds it: behind what is there. */
export async function poison({ db }: Store): Promise<void> {
  for (const table of Object.values(schema)) {
    if (!is(table, PgTable)) continue;
    const columns = Object.values(getTableColumns(table) as Record<string, PgColumn>);
    for (const column of columns) {
      if (!is(column, PgCustomColumn) || column.getSQLType() !== 'text' || ours.has(column.name)) continue;
      const name = sql.identifier(column.name);
      const value = addresses.has(column.name)
        ? sql`'javascript:window.pwned=1//' || ${name}`
        : sql`${name} || ${payload}::text`;
      await db.execute(sql`update ${sql.identifier(getTableConfig(table).name)} set ${name} = ${value}`);
    }
  }
}
