/** Longest record, in UTF-16 units: one quote that nobody closed must not swallow a file. */
const MAX_RECORD = 1024 * 1024;

/** One record of a CSV file. */
export interface CsvRecord {
  /** Line that it begins on, counted from 1. */
  line: number;
  /** Null when a quote in it is never closed, or it is too long to keep. */
  fields: string[] | null;
}

/**
 * The records of a CSV text that are not blank, in batches as they arrive (RFC 4180, and kindlier than that: quotes
 * inside of a field that is not quoted are text, so are quotes in a quoted one that nothing follows, and spaces may
 * stand around quoted fields). A record that cannot be read ends with its first line; the next line begins a new one.
 * Memory holds one chunk and one record.
 *
 * @param chunks text whose lines end in a line feed alone
 * @param delimiter one character
 */
export async function* csvRecords(
  chunks: AsyncIterable<string>,
  delimiter: string,
): AsyncGenerator<CsvRecord[]> {
  let text = '';
  let line = 1;
  /** Whether the rest of a line is dropped that was too long. */
  let dropping = false;

  const take = (atEnd: boolean): CsvRecord[] => {
    const records: CsvRecord[] = [];
    let at = 0;
    while (at < text.length) {
      if (dropping) {
        const end = text.indexOf('\n', at);
        at = end === -1 ? text.length : end + 1;
        dropping = end === -1;
        if (!dropping) line += 1;
        continue;
      }
      const read = readRecord(text, at, delimiter, atEnd);
      if (read === null && !atEnd && text.length - at <= MAX_RECORD) break;
      if (read === null || read.end - at > MAX_RECORD) {
        records.push({ line, fields: null });
        dropping = true;
        continue;
      }
      if (read.fields.some((field) => field.trim() !== '')) records.push({ line, fields: read.fields });
      line += linesIn(text, at, read.end);
      at = read.end;
    }
    text = text.slice(at);
    return records;
  };

  for await (const chunk of chunks) {
    text += chunk;
    yield take(false);
  }
  yield take(true);
}

/** The record at `start` and where the next one begins; null when the text ends before it does. */
function readRecord(
  text: string,
  start: number,
  delimiter: string,
  atEnd: boolean,
): { fields: string[]; end: number } | null {
  const fields: string[] = [];
  for (let at = start; ; ) {
    const field = readQuoted(text, at, delimiter, atEnd) ?? readPlain(text, at, delimiter, atEnd);
    if (field === 'open') return null;
    fields.push(field.value);
    at = field.end + 1;
    if (text[field.end] !== delimiter) return { fields, end: Math.min(at, text.length) };
  }
}

/** A field, and where the delimiter, line feed or end behind it stands; `open` when that has not arrived. */
type Field = { value: string; end: number } | 'open';

function readPlain(text: string, start: number, delimiter: string, atEnd: boolean): Field {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end += 1;
  if (end === text.length && !atEnd) return 'open';
  return { value: text.slice(start, end), end };
}

/** Null when the field is not quoted. */
function readQuoted(text: string, start: number, delimiter: string, atEnd: boolean): Field | null {
  const open = afterSpaces(text, start, delimiter);
  if (text[open] !== '"') return null;
  let value = '';
  let from = open + 1;
  for (let quote = text.indexOf('"', from); quote !== -1; quote = text.indexOf('"', from)) {
    value += text.slice(from, quote);
    if (text[quote + 1] === '"') {
      value += '"';
      from = quote + 2;
      continue;
    }
    const end = afterSpaces(text, quote + 1, delimiter);
    if (end === text.length && !atEnd) return 'open';
    if (end === text.length || text[end] === delimiter || text[end] === '\n') return { value, end };
    value += '"';
    from = quote + 1;
  }
  return 'open';
}

function afterSpaces(text: string, start: number, delimiter: string): number {
  let at = start;
  while (text[at] === ' ' && delimiter !== ' ') at += 1;
  return at;
}

function linesIn(text: string, start: number, end: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
