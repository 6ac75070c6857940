import { guessCharset } from './charset-guess.ts';
import { charsetOfContentType, charsetOfDeclaration } from './charset-label.ts';
import { decodeAs, decodeStrictly } from './decode.ts';
import { beginsInEbcdic } from './ebcdic.ts';
import { countUtf8 } from './utf8.ts';

/** How much of a document is looked at for a declaration (the HTML standard says 1024; publishers need more). */
const HEAD_BYTES = 4096;
const MULTIBYTE = new Set(['gb18030', 'big5', 'euc-jp', 'euc-kr', 'shift_jis']);

/**
 * `bytes` as text, without its byte-order mark. A byte-order mark decides; then the shape of UTF-16, UTF-32 and EBCDIC;
 * then the HTTP header and the document's own declaration, where the bytes bear them out; then a guess.
 * What is undecodable becomes U+FFFD; nothing throws. `charset` is the Encoding Standard's lower-case name, or iconv-lite's for charsets that it does not know.
 */
export function decodeText(
  bytes: Uint8Array,
  hints: { contentType?: string | null | undefined; kind: 'xml' | 'html' | 'json' },
): { text: string; charset: string } {
  const marked = byteOrderMark(bytes) ?? shapeOf(bytes);
  if (marked !== null) return decodeAs(bytes, marked);

  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const declared = [charsetOfContentType(hints.contentType), charsetOfDeclaration(head, hints.kind)].filter(
    (charset): charset is string => charset !== null && !charset.startsWith('utf-16'),
  );
  if (escapesToJapanese(bytes)) return decodeAs(bytes, 'iso-2022-jp');

  const utf8 = countUtf8(bytes);
  // Three well-formed sequences and not one broken do not happen by accident; single-byte text never has any.
  const others = declared.filter((charset) => charset !== 'utf-8' && charset !== 'iso-2022-jp');
  const contested = others.some((charset) => MULTIBYTE.has(charset));
  if (utf8.broken === 0 && (utf8.sequences >= 3 || !contested)) return decodeAs(bytes, 'utf-8');

  for (const charset of others) {
    const decoded = decodeStrictly(bytes, charset);
    if (decoded !== null) return decoded;
  }
  // A few broken bytes in text that is otherwise UTF-8: damage, not another charset.
  if (utf8.sequences > 4 * utf8.broken) return decodeAs(bytes, 'utf-8');
  return decodeAs(bytes, others[0] ?? guessCharset(bytes));
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (startsWith(bytes, 0xff, 0xfe, 0, 0)) return 'utf-32le';
  if (startsWith(bytes, 0, 0, 0xfe, 0xff)) return 'utf-32be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** ISO-2022-JP is ASCII whose escape sequences, which nothing else holds, switch to Japanese. */
function escapesToJapanese(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (text.includes('\x1b$B') || text.includes('\x1b$@')) && bytes.every((byte) => byte < 0x80);
}

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, at) => bytes[at] === byte);

/** Charsets whose ASCII is not one byte of ASCII: around markup there are NULs, in EBCDIC there is no `<` of ours. */
function shapeOf(bytes: Uint8Array): string | null {
  if (beginsInEbcdic(bytes)) return 'ebcdic';
  const length = Math.min(bytes.length & ~3, 256);
  if (length < 4) return null;
  const nuls = [0, 0, 0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) nuls[i & 3] = (nuls[i & 3] ?? 0) + 1;
  const [first = 0, second = 0, third = 0, fourth = 0] = nuls;
  // Characters above U+10FFFF do not exist, and markup is full of those below U+0100.
  if (fourth === length / 4 && third > length / 5) return 'utf-32le';
  if (first === length / 4 && second > length / 5) return 'utf-32be';
  const [even, odd] = [first + third, second + fourth];
  if (odd > length / 5 && even < odd / 8) return 'utf-16le';
  if (even > length / 5 && odd < even / 8) return 'utf-16be';
  return null;
}
