import { withExactId } from './exact-id.ts';
import { openInput, reasonOf } from './input.ts';
import type { CliIo } from './io.ts';
import { type Line, readLines } from './read-lines.ts';
import { writeText } from './write.ts';

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
    for await (const lines of linesOf(file, io, toLine))
      await writeText(io.stdout, lines.map((line) => `${line}\n`).join(''));
  }
}

async function* linesOf(
  file: string,
  io: CliIo,
  toLine: (record: unknown) => object,
): AsyncGenerator<string[]> {
  try {
    for await (const lines of readLines(openInput(file, io))) yield lines.map((line) => answer(line, toLine));
  } catch (error) {
    yield [JSON.stringify({ file, ok: false, error: reasonOf(error) })];
  }
}

function answer(line: Line, toLine: (record: unknown) => object): string {
  let record: unknown = null;
  try {
    if (line.text === null) throw new Error('too long');
    record = JSON.parse(line.text);
    return withExactId(JSON.stringify(toLine(record)), line.text, idOf(record));
  } catch (error) {
    const id = idOf(record);
    const fault = { id, ok: false, error: `line ${line.number}: ${reasonOf(error)}` };
    return withExactId(JSON.stringify(fault), line.text ?? '', id);
  }
}

function idOf(record: unknown): unknown {
  return record !== null && typeof record === 'object' && 'id' in record ? record.id : null;
}
