import iconv from 'iconv-lite';
import { decodeEbcdic } from './ebcdic.ts';

/** Bytes 0x80–0x9F of windows-1252; Node 20 decodes them as the control characters of ISO 8859-1. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * `bytes` in `charset`; what is undecodable becomes U+FFFD.
 * @param charset a name of the Encoding Standard, `ebcdic`, or one that iconv-lite knows
 */
export function decodeAs(bytes: Uint8Array, charset: string): { text: string; charset: string } {
  if (charset === 'ebcdic') return { text: decodeEbcdic(bytes), charset };
  const text = isStandard(charset)
    ? repaired(new TextDecoder(charset).decode(bytes), charset)
    : iconv.decode(bytes, charset);
  return { text, charset };
}

/** As {@link decodeAs}, but null when anything is undecodable. */
export function decodeStrictly(bytes: Uint8Array, charset: string): { text: string; charset: string } | null {
  if (!isStandard(charset)) {
    const decoded = decodeAs(bytes, charset);
    return decoded.text.includes('\ufffd') ? null : decoded;
  }
  try {
    return { text: repaired(new TextDecoder(charset, { fatal: true }).decode(bytes), charset), charset };
  } catch {
    return null;
  }
}

/** Whether the Encoding Standard knows a charset, which then is decoded natively. */
function isStandard(charset: string): boolean {
  return standardName(charset) !== null;
}

/** The Encoding Standard's lower-case name for a label; null when it knows none. */
export function standardName(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function repaired(text: string, charset: string): string {
  return charset === 'windows-1252' ? withoutC1(text) : text;
}

/**
 * `text` that was UTF-8 once, was taken for Latin-1 and written in UTF-8 again, as it was meant: `Ã©` is `é`. All of it
 * has to be so; text that has any other character is left alone.
 */
export function withoutDoubleUtf8(text: string): string {
  if (!/[\u00c2-\u00f4][\u0080-\u00bf]/.test(text) || /[\u0100-\uffff]/.test(text)) return text;
  return decodeStrictly(Buffer.from(text, 'latin1'), 'utf-8')?.text ?? text;
}

/** `text` with control characters U+0080–U+009F read as the windows-1252 characters that publishers mean by them. */
export function withoutC1(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (char) => WINDOWS_1252.charAt(char.charCodeAt(0) - 0x80));
}
