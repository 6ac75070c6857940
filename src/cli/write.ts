import type { Writable } from 'node:stream';
import { OutputClosedError } from './errors.ts';

/**
 * Writes data and waits until it is taken.
 * @throws {OutputClosedError} once nobody reads any more; what else goes wrong (a full disk) as it is.
 */
export function writeText(out: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    // The callback alone knows: standard output says of itself that it is well after every failed write.
    out.write(text, (error) => {
      if (!error) resolve();
      else reject(closedCodes.has((error as NodeJS.ErrnoException).code) ? new OutputClosedError() : error);
    });
  });
}

const closedCodes = new Set<string | undefined>(['EPIPE', 'ERR_STREAM_DESTROYED']);

/** Writes one JSON object a line. @throws as {@link writeText} does */
export function writeLines(out: Writable, values: readonly unknown[]): Promise<void> {
  return writeText(out, values.map((value) => `${JSON.stringify(value)}\n`).join(''));
}
