/**
 * How much of `bytes` is UTF-8: well-formed multi-byte sequences, and bytes that belong to none (RFC 3629).
 * A sequence that the end of the input cuts off counts as neither.
 */
export function countUtf8(bytes: Uint8Array): { sequences: number; broken: number } {
  let sequences = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) {
      i++;
      continue;
    }
    const length =
      lead >= 0xc2 && lead <= 0xdf ? 2 : (lead & 0xf0) === 0xe0 ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
    let tail = 1;
    while (tail < length && isContinuation(bytes[i + tail], lead, tail)) tail++;
    if (length > 0 && tail === length) sequences++;
    else if (length === 0 || i + tail < bytes.length) broken++;
    i += tail;
  }
  return { sequences, broken };
}

/** The second byte's range depends on the first: no overlong forms, surrogates or code points above U+10FFFF. */
function isContinuation(byte: number | undefined, lead: number, position: number): boolean {
  if (byte === undefined || (byte & 0xc0) !== 0x80) return false;
  if (position > 1) return true;
  if (lead === 0xe0) return byte >= 0xa0;
  if (lead === 0xed) return byte < 0xa0;
  if (lead === 0xf0) return byte >= 0x90;
  return lead !== 0xf4 || byte < 0x90;
}
