import type { CliIo } from './io.ts';
import { type Column, formatTable } from './table.ts';
import { writeLines, writeText } from './write.ts';

/** A column of a table, and what stands in it. */
export interface Field<T> extends Column {
  of(record: T): string;
}

/** Records on stdout: a table for people, or with `json` one object a line. */
export async function printRecords<T>(
  io: CliIo,
  records: readonly T[],
  fields: readonly Field<T>[],
  { json }: { json?: true },
): Promise<void> {
  if (json) return writeLines(io.stdout, records);
  const rows = records.map((record) => fields.map((field) => field.of(record)));
  await writeText(io.stdout, formatTable(fields, rows));
}
