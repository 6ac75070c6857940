import { type Bytes, decodeBody } from './decode.ts';
import { NetError } from './http.ts';

/** What compression may add to bytes that do not compress. */
const ENCODING_OVERHEAD = 64 * 1024;

function tooLarge(maxBytes: number): NetError {
  return new NetError('too-large', `the body is longer than ${maxBytes} bytes`, { retryable: false });
}

/** Passes chunks on until they sum up to more than `limit` bytes. */
async function* atMost(source: Bytes, limit: number, maxBytes: number): AsyncGenerator<Uint8Array> {
  let total = 0;
  for await (const chunk of source) {
    total += chunk.byteLength;
    if (total > limit) throw tooLarge(maxBytes);
    yield chunk;
  }
}

/**
 * The whole decompressed body. Bytes are counted on the wire too, where compressed ones may unfold to nothing for ever.
 *
 * @throws NetError `too-large` as soon as more than `maxBytes` bytes came out, `bad-encoding`; stream errors as they are
 */
export async function readBody(
  body: Bytes,
  headers: Record<string, string>,
  maxBytes: number,
): Promise<Uint8Array> {
  const wireLimit = maxBytes + ENCODING_OVERHEAD;
  const decoded = decodeBody(atMost(body, wireLimit, maxBytes), headers['content-encoding'] ?? '');
  const chunks: Uint8Array[] = [];
  for await (const chunk of atMost(decoded, maxBytes, maxBytes)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
