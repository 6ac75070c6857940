import { UsageError } from '../errors.ts';
import { columnsOf, type MentionField } from './columns.ts';
import { csvRecords } from './csv-records.ts';
import type { Row } from './rows.ts';
import type { TableText } from './table-text.ts';

const DELIMITERS = [',', ';', '\t', '|'];

/**
 * The rows of a CSV file below its header, in batches. What parts its columns is found out: commas, semicolons, tabs
 * or bars.
 *
 * @param onIgnored told the names of the columns that mean nothing here
 * @throws {UsageError} when the header names neither a title nor a text
 */
export async function* csvRows(
  { head, chunks }: TableText,
  onIgnored: (names: readonly string[]) => void,
): AsyncGenerator<Row[]> {
  let columns: (MentionField | null)[] | null = null;
  for await (const records of csvRecords(chunks, delimiterOf(head))) {
    const rows: Row[] = [];
    for (const { line, fields } of records) {
      if (columns !== null) rows.push(rowOf(line, fields, columns));
      else if (fields !== null && !isDeclaration(fields)) columns = readHeader(fields, onIgnored);
    }
    yield rows;
  }
}

/** The separator that stands most often in the first line, outside of quotes. */
function delimiterOf(head: string): string {
  const declared = /^sep=(.)\n/i.exec(head)?.[1];
  if (declared !== undefined) return declared;
  const line =
    head
      .trimStart()
      .split('\n', 1)[0]
      ?.replace(/"[^"]*"/g, '') ?? '';
  const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** What spreadsheets write above the header for each other. */
function isDeclaration(fields: readonly string[]): boolean {
  return /^sep=/i.test(fields[0] ?? '');
}

function readHeader(
  names: readonly string[],
  onIgnored: (names: readonly string[]) => void,
): (MentionField | null)[] {
  const columns = columnsOf(names);
  if (!columns.includes('text') && !columns.includes('title')) {
    throw new UsageError(`the first line names no column for text or title: ${names.join(', ')}`);
  }
  const ignored = names.filter((name, index) => columns[index] === null && name.trim() !== '');
  if (ignored.length > 0) onIgnored(ignored);
  return columns;
}

function rowOf(line: number, fields: string[] | null, columns: readonly (MentionField | null)[]): Row {
  if (fields === null) return { line, fault: 'a quote is never closed, or the row is longer than 1 MB' };
  if (fields.slice(columns.length).some((field) => field.trim() !== '')) {
    return { line, fault: `has ${fields.length} columns, the header has ${columns.length}` };
  }
  const values: Partial<Record<MentionField, string>> = {};
  for (const [index, field] of columns.entries()) if (field !== null) values[field] = fields[index] ?? '';
  return { line, values };
}
