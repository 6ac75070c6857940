import type { Readable } from 'node:stream';

/** How much of a file is looked at to find out what it is. */
const HEAD_BYTES = 256 * 1024;

/** A stream whose beginning was looked at. */
export interface Peeked {
  /** Its beginning, up to the end of a line where that is known. */
  head: Buffer;
  /** All of it, the beginning included; to be read once. */
  bytes: AsyncIterable<Buffer>;
}

/** Reads the beginning of a stream. @throws what goes wrong with the stream, as it is */
export async function peek(stream: Readable): Promise<Peeked> {
  const source = buffersOf(stream);
  const first: Buffer[] = [];
  for (let size = 0; size < HEAD_BYTES; ) {
    const { done, value } = await source.next();
    if (done) break;
    first.push(value);
    size += value.length;
  }
  const start = Buffer.concat(first);
  // Between lines, for the last character may have arrived in half.
  const end = start.lastIndexOf('\n') + 1;
  return { head: start.subarray(0, end || start.length), bytes: rejoined(start, source) };
}

async function* buffersOf(stream: Readable): AsyncGenerator<Buffer> {
  for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

async function* rejoined(start: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield start;
  yield* rest;
}
