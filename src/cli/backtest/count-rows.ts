import type { Readable } from 'node:stream';
import { type Line, readLines } from '../read-lines.ts';

/** One usable row: counts of the bucket that starts at `start`, in milliseconds since the epoch. */
export interface CountRow {
  line: number;
  start: number;
  count: number;
  /** Null where the file has no such column. */
  negative: number | null;
}

/** A line below the header that cannot be used. */
export interface BadRow {
  line: number;
  fault: string;
}

export type ReadRow = CountRow | BadRow;

/** Where the columns stand. */
interface Columns {
  timestamp: number;
  count: number;
  negative: number | null;
}

/** Day, time and zone, spaced or not; in the basic form of ISO 8601 too. */
const TIME =
  /^(\d{4})(-?)(\d\d)\2(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,](\d{1,9}))?)?\s*(?:Z|UTC|([+-]\d\d)(?::?(\d\d))?)?)?$/i;

/**
 * The rows of a CSV of counts, in batches as they arrive. Times without a zone are UTC.
 * @throws when the header names no `timestamp` or no `count`, or there is none.
 */
export async function* countRows(stream: Readable): AsyncGenerator<ReadRow[]> {
  let columns: Columns | null = null;
  for await (const lines of readLines(stream)) {
    const rows: ReadRow[] = [];
    for (const line of lines) {
      if (columns === null) columns = columnsOf(line);
      else rows.push(readRow(line, columns));
    }
    yield rows;
  }
  if (columns === null) throw new Error('empty: expected a header with timestamp and count');
}

function columnsOf({ text }: Line): Columns {
  const names = fieldsOf(text ?? '').map((name) => name.toLowerCase());
  const [timestamp, count, negative] = ['timestamp', 'count', 'negative'].map((name) => names.indexOf(name));
  if (timestamp === undefined || timestamp < 0 || count === undefined || count < 0) {
    throw new Error('the first line names no columns timestamp and count');
  }
  return { timestamp, count, negative: negative === undefined || negative < 0 ? null : negative };
}

function readRow({ text, number }: Line, columns: Columns): ReadRow {
  const fields = fieldsOf(text ?? '');
  const fault = (what: string) => ({ line: number, fault: what });
  const written = fields[columns.timestamp] ?? '';
  const start = timeOf(written);
  if (Number.isNaN(start))
    return fault(written === '' ? 'timestamp is missing' : `no time: '${written.slice(0, 40)}'`);
  const count = countOf(fields[columns.count]);
  if (typeof count === 'string') return fault(`count ${count}`);
  if (columns.negative === null) return { line: number, start, count, negative: null };
  const negative = countOf(fields[columns.negative]);
  if (typeof negative === 'string') return fault(`negative ${negative}`);
  if (negative > count) return fault(`negative (${negative}) is more than count (${count})`);
  return { line: number, start, count, negative };
}

/** No quarter-hour of any brand has so many; sums would lose the small counts beside it. */
const MOST = 1e9;

/** A count, or what is wrong with it. */
function countOf(text = ''): number | string {
  if (text === '') return 'is missing';
  const value = /^[+-]?\d+(\.\d*)?(e\+?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
  if (!Number.isFinite(value)) return `is no number: '${text.slice(0, 40)}'`;
  if (value > MOST) return `is more than a billion: ${value}`;
  return value < 0 ? `is below zero: ${value}` : value;
}

/** Milliseconds since the epoch, or NaN. */
function timeOf(text: string): number {
  const found = TIME.exec(text);
  if (found === null) return Number.NaN;
  const [, year, , month, day, hour = '00', minute = '00', second = '00', part = '0', zone, zoneMinute] =
    found;
  const offset = zone === undefined ? 'Z' : `${zone}:${zoneMinute ?? '00'}`;
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${part}${offset}`);
}

/** Fields of one line; counts and times need no quotes, but may have them. */
function fieldsOf(text: string): string[] {
  return text.split(',').map((field) => field.trim().replace(/^"(.*)"$/, '$1'));
}
