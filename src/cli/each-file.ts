import { readInput, reasonOf } from './input.ts';
import type { CliIo } from './io.ts';
import { writeLines } from './write.ts';

/**
 * One line a file, in order, one file in memory at a time. What goes wrong with a file becomes its line
 * (`"ok":false,"error"`) and never ends the run.
 * @param toLine what to say about the file's bytes, without `file`.
 */
export async function eachFile(
  files: readonly string[],
  io: CliIo,
  toLine: (bytes: Uint8Array) => object | Promise<object>,
): Promise<void> {
  for (const file of files) await writeLines(io.stdout, [await lineOf(file, io, toLine)]);
}

async function lineOf(
  file: string,
  io: CliIo,
  toLine: (bytes: Uint8Array) => object | Promise<object>,
): Promise<object> {
  try {
    return { file, ...(await toLine(await readInput(file, io))) };
  } catch (error) {
    return { file, ok: false, error: reasonOf(error) };
  }
}
