import { type Column, getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';

/**
 * Rows as the set `name (column type, …)` to select from, all of them in one parameter. A statement with a place for
 * every value would be another one to parse, plan and remember for every number of rows, and 65,535 places are the most.
 *
 * @param columns the columns of each row: under its key there, and in the set under the column's own name
 */
export function recordset<T extends object>(
  name: string,
  columns: Record<string, Column>,
  rows: readonly T[],
): SQL {
  const members = Object.entries(columns);
  const plain = rows.map((row) =>
    Object.fromEntries(
      members.map(([key, column]) => [column.name, driverValue(column, row[key as keyof T])]),
    ),
  );
  const types = members.map(
    ([, column]) => sql`${sql.identifier(column.name)} ${sql.raw(carrierType(column))}`,
  );
  const list = sql.join(types, sql`, `);
  return sql`json_to_recordset(${JSON.stringify(plain)}::text::json) as ${sql.identifier(name)}(${list})`;
}

/** An `insert` of whole rows as a {@link recordset}; more clauses may follow it. */
export function insertOf<T extends PgTable>(table: T, rows: readonly T['$inferSelect'][]): SQL {
  const columns: Record<string, Column> = getTableColumns(table);
  const names = Object.values(columns).map(({ name }) => sql.identifier(name));
  const values = Object.values(columns).map((column) => heldAs('r', column));
  return sql`insert into ${table} (${sql.join(names, sql`, `)})
    select ${sql.join(values, sql`, `)} from ${recordset('r', columns, rows)}`;
}

/** A column of a {@link recordset} as its table holds it. */
export function heldAs(recordset: string, column: Column): SQL {
  const value = sql`${sql.identifier(recordset)}.${sql.identifier(column.name)}`;
  return travelsAsText(column) ? sql`${value}::${sql.raw(column.getSQLType())}` : value;
}

function carrierType(column: Column): string {
  return travelsAsText(column) ? 'text' : column.getSQLType();
}

/** JSON and arrays: their columns write them so, JSON with what Postgres cannot hold taken out. */
function travelsAsText(column: Column): boolean {
  const type = column.getSQLType();
  return type === 'jsonb' || type.endsWith('[]');
}

function driverValue(column: Column, value: unknown): unknown {
  return value === null || value === undefined ? null : column.mapToDriverValue(value);
}
