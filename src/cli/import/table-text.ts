import iconv from 'iconv-lite';
import { decodeText } from '../../../crawlers/formats/charset.ts';
import { UsageError } from '../errors.ts';
import type { Peeked } from './peek.ts';

/** A file of rows as text, whose lines end in a line feed alone. */
export interface TableText {
  head: string;
  /** All of it, the beginning included; to be read once. */
  chunks: AsyncIterable<string>;
}

/**
 * Decodes a file piece by piece. Its charset is told by a byte-order mark, or else guessed from its beginning.
 *
 * @param charset a name that is believed instead
 * @throws {UsageError} when nobody knows `charset`
 */
export function tableText({ head, bytes }: Peeked, charset: string | null): TableText {
  if (charset !== null && !iconv.encodingExists(charset))
    throw new UsageError(`nobody knows the charset "${charset}"`);
  const guessed = decodeText(head, { kind: 'json' }).charset;
  const name = charset ?? (iconv.encodingExists(guessed) ? guessed : 'utf-8');
  return { head: withLineFeeds(iconv.decode(head, name)), chunks: decoded(bytes, name) };
}

async function* decoded(bytes: AsyncIterable<Buffer>, charset: string): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(charset);
  let held = '';
  for await (const piece of bytes) {
    const text = held + decoder.write(piece);
    // A carriage return at the end may be the first half of a line end.
    held = text.endsWith('\r') ? '\r' : '';
    yield withLineFeeds(held === '' ? text : text.slice(0, -1));
  }
  yield withLineFeeds(held + (decoder.end() ?? ''));
}

function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
