import { sql } from 'drizzle-orm';
import { type Db, rowsOf } from './database.ts';

/** Columns of `table` that take values (generated ones do not), quoted, in order, as SQL lists them. */
export async function columnList(db: Db, table: string): Promise<string> {
  const rows = await rowsOf<{ name: string }>(
    db,
    sql`SELECT quote_ident(attname) AS name FROM pg_attribute
        WHERE attrelid = ${`public.${table}`}::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
        ORDER BY attnum`,
  );
  return rows.map((row) => row.name).join(', ');
}

/**
 * This program's tables, each after those it refers to; partitions, the list of migrations and what means nothing in
 * another database are left out.
 */
export async function tablesInOrder(db: Db): Promise<string[]> {
  const tables = await rowsOf<{ name: string; needs: string[] }>(
    db,
    sql`SELECT c.relname AS name,
               ARRAY(SELECT DISTINCT t.relname::text FROM pg_constraint f JOIN pg_class t ON t.oid = f.confrelid
                     WHERE f.conrelid = c.oid AND f.contype = 'f' AND t.oid <> c.oid) AS needs
        FROM pg_class c
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
          AND c.relname NOT IN ('migrations', 'changes')
        ORDER BY c.relname`,
  );
  const ordered: string[] = [];
  while (ordered.length < tables.length) {
    const ready = tables.filter(
      ({ name, needs }) => !ordered.includes(name) && needs.every((need) => ordered.includes(need)),
    );
    if (ready.length === 0) throw new Error('tables refer to each other in a circle');
    ordered.push(...ready.map((table) => table.name));
  }
  return ordered;
}
