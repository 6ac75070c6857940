import { Readable } from 'node:stream';
import { type Line, readLines } from '../read-lines.ts';
import { fieldOf, type MentionField } from './columns.ts';
import type { Row } from './rows.ts';
import type { TableText } from './table-text.ts';

/** The objects of an NDJSON file, in batches. Keys are understood as the names of columns are. */
export async function* ndjsonRows({ chunks }: TableText): AsyncGenerator<Row[]> {
  for await (const lines of readLines(Readable.from(chunks))) yield lines.map(rowOf);
}

function rowOf({ number: line, text }: Line): Row {
  if (text === null) return { line, fault: 'too long' };
  try {
    const record: unknown = JSON.parse(text);
    if (record === null || typeof record !== 'object' || Array.isArray(record))
      return { line, fault: 'expected an object' };
    return { line, values: valuesOf(record) };
  } catch {
    return { line, fault: 'not JSON' };
  }
}

function valuesOf(record: object): Partial<Record<MentionField, unknown>> {
  const values: Partial<Record<MentionField, unknown>> = {};
  for (const [name, value] of Object.entries(record)) {
    const field = fieldOf(name);
    if (field !== null) values[field] ??= value;
  }
  return values;
}
