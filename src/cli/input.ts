import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { UsageError } from './errors.ts';
import type { CliIo } from './io.ts';

/** Largest file that is read whole, in bytes. */
const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** Opens a file as a stream; `-` is standard input. What cannot be opened fails on reading. */
export function openInput(file: string, io: CliIo): Readable {
  return file === '-' ? io.stdin : createReadStream(resolve(io.cwd, file));
}

/**
 * The bytes of a file; `-` is standard input.
 * @throws when it cannot be read or is larger than `maxBytes`.
 */
export function readInput(file: string, io: CliIo, maxBytes = MAX_FILE_BYTES): Promise<Uint8Array> {
  return readWhole(openInput(file, io), maxBytes);
}

/** All bytes of a stream. @throws when it fails or is longer than `maxBytes`. */
export async function readWhole(
  stream: AsyncIterable<Buffer | string>,
  maxBytes = MAX_FILE_BYTES,
): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > maxBytes) throw new Error(`larger than ${maxBytes} bytes`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/**
 * The text of a file that an argument or option names.
 * @throws {UsageError} naming the file when it cannot be read.
 */
export async function readText(file: string, io: CliIo): Promise<string> {
  try {
    return new TextDecoder().decode(await readInput(file, io));
  } catch (error) {
    throw new UsageError(`${file}: ${reasonOf(error)}`);
  }
}

const sayings: Record<string, string> = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder',
  EACCES: 'permission denied',
  EMFILE: 'too many open files',
};

/** Why something failed, as a short sentence for a person. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return sayings[(error as NodeJS.ErrnoException).code ?? ''] ?? error.message;
}
