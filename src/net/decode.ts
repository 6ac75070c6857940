import { type Duplex, pipeline, Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { NetError } from './http.ts';

export type Bytes = AsyncIterable<Uint8Array>;

/** What `Accept-Encoding` offers. */
export const acceptedEncodings = 'gzip, deflate, br';

/** Codings that change nothing; the last three are mistakes seen in the wild. */
const plain = new Set(['', 'identity', 'none', 'utf-8', 'binary']);

/** More layers than this are an attack. */
const MAX_LAYERS = 3;

function decoderFor(coding: string, first: Uint8Array): Duplex {
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'br':
      return createBrotliDecompress();
    default:
      // "deflate" means zlib (RFC 9110 §8.4.1.2), yet many send it raw: CM = 8 in the first byte tells them apart.
      return ((first[0] ?? 0) & 0x0f) === 8 ? createInflate() : createInflateRaw();
  }
}

async function* startingWith(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* { [Symbol.asyncIterator]: () => rest };
}

async function* decodeLayer(source: Bytes, coding: string): AsyncGenerator<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]();
  const first = await chunks.next();
  // An empty body is no damaged archive: answers to HEAD and 304 name the encoding they would have had.
  if (first.done) return;
  const decoder = decoderFor(coding, first.value);
  pipeline(Readable.from(startingWith(first.value, chunks), { objectMode: false }), decoder, () => undefined);
  yield* decoder as AsyncIterable<Uint8Array>;
}

/**
 * Undoes `Content-Encoding` as a stream: memory stays flat however far the bytes unfold.
 *
 * @param encoding the header's value, codings in the order they were applied
 * @throws NetError `bad-encoding` for codings that were not offered; damaged bytes throw zlib's errors while reading
 */
export function decodeBody(body: Bytes, encoding: string): Bytes {
  const codings = encoding
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => !plain.has(coding));
  const unknown = codings.find((coding) => !['gzip', 'x-gzip', 'deflate', 'br'].includes(coding));
  if (unknown !== undefined || codings.length > MAX_LAYERS) {
    throw new NetError('bad-encoding', 'the body has an encoding that was not offered', { retryable: false });
  }
  return codings.reduceRight<Bytes>(decodeLayer, body);
}
