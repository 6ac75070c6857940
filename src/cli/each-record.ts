import { openInput, reasonOf } from './input.ts';
import type { CliIo } from './io.ts';
import { type Line, readLines } from './read-lines.ts';
import { writeLines } from './write.ts';

/**
 * One line for every NDJSON record of `files`, in order, one chunk in memory at a time. A record that cannot be used
 * becomes `{"id","ok":false,"error":"line 3: …"}`, a file that cannot be read `{"file","ok":false,"error"}`; neither
 * ends the run.
 * @param toLine what to say about one record; throws when the record has the wrong shape.
 */
export async function eachRecord(
  files: readonly string[],
  io: CliIo,
  toLine: (record: unknown) => object,
): Promise<void> {
  for (const file of files) {
    for await (const answers of answersOf(file, io, toLine)) await writeLines(io.stdout, answers);
  }
}

async function* answersOf(
  file: string,
  io: CliIo,
  toLine: (record: unknown) => object,
): AsyncGenerator<object[]> {
  try {
    for await (const lines of readLines(openInput(file, io))) yield lines.map((line) => answer(line, toLine));
  } catch (error) {
    yield [{ file, ok: false, error: reasonOf(error) }];
  }
}

function answer(line: Line, toLine: (record: unknown) => object): object {
  let record: unknown = null;
  try {
    if (line.text === null) throw new Error('too long');
    record = JSON.parse(line.text);
    return toLine(record);
  } catch (error) {
    return { id: idOf(record), ok: false, error: `line ${line.number}: ${reasonOf(error)}` };
  }
}

function idOf(record: unknown): unknown {
  return record !== null && typeof record === 'object' && 'id' in record ? record.id : null;
}
