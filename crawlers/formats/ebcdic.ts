/** Characters 0x40–0xFF of IBM's code page 037. */
const CP037 =
  ' \u00a0âäàáãåçñ¢.<(+|&éêëèíîïìß!$*);¬-/ÂÄÀÁÃÅÇÑ¦,%_>?øÉÊËÈÍÎÏÌ`:#@\'="' +
  'Øabcdefghi«»ðýþ±°jklmnopqrªºæ¸Æ¤µ~stuvwxyz¡¿ÐÝÞ®^£¥·©§¶¼½¾[]¯¨´×' +
  '{ABCDEFGHI\u00adôöòóõ}JKLMNOPQR¹ûüùúÿ\\÷STUVWXYZ²ÔÖÒÓÕ0123456789³ÛÜÙÚ\u009f';
/** Where code page 500 differs. */
const CP500: Readonly<Record<number, string>> = {
  74: '[',
  79: '!',
  90: ']',
  95: '^',
  176: '¢',
  186: '¬',
  187: '|',
};

/** Whether `bytes` begin with an XML declaration in EBCDIC. */
export function beginsInEbcdic(bytes: Uint8Array): boolean {
  return bytes[0] === 0x4c && bytes[1] === 0x6f && bytes[2] === 0xa7 && bytes[3] === 0x94;
}

/** EBCDIC as text: code page 500 where the XML declaration says so, else 037; controls other than breaks are spaces. */
export function decodeEbcdic(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => characterOf(byte)).join('');
  if (!/^<\?xml[^>]*encoding=["'](?:cp|ibm)[-_]?500/i.test(text)) return text;
  return Array.from(bytes, (byte) => CP500[byte] ?? characterOf(byte)).join('');
}

function characterOf(byte: number): string {
  if (byte >= 0x40) return CP037.charAt(byte - 0x40);
  return byte === 0x15 || byte === 0x25 ? '\n' : ' ';
}
