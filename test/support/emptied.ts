import type { PGlite } from '@electric-sql/pglite';

/** Takes every row out of every table but `migrations`, and begins every sequence anew. */
export async function emptied(client: PGlite): Promise<void> {
  await client.exec('rollback; reset all');
  const { rows } = await client.query<{ used: string | null }>(
    `select string_agg(oid::regclass::text, ', ') as used from pg_class
     where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'migrations'
       and pg_relation_size(oid) > 0`,
  );
  const used = rows[0]?.used ?? null;
  if (used !== null) await client.exec(`truncate ${used} restart identity cascade`);
}

/** Says in one word which tables, columns, indexes, functions and so on there are, and which migrations ran. */
export async function schemaOf(client: PGlite): Promise<string> {
  const added = ['pg_constraint', 'pg_namespace', 'pg_proc', 'pg_trigger', 'pg_type'].map(
    (catalog) => `(select string_agg(oid::text, ' ' order by oid) from ${catalog} where oid >= 16384)`,
  );
  const { rows } = await client.query<{ word: string }>(
    `select md5(concat_ws('/', ${added.join(', ')},
       (select string_agg(concat(attrelid, attname, atttypid, attnotnull), ' ' order by attrelid, attnum)
          from pg_attribute where attrelid >= 16384),
       (select to_jsonb(array_agg(m order by position))::text from migrations m))) as word`,
  );
  return rows[0]?.word ?? '';
}
