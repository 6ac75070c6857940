/** What windows-1252 has in 0x80–0x9F and the content uses, by code point; the rest of the page equals Latin-1. */
const upper: Record<string, number> = {
  '€': 0x80,
  '…': 0x85,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
  '—': 0x97,
};

/** Markup as bytes of `encoding`; what windows-1252 lacks becomes a numeric character reference. */
export function encodeMarkup(markup: string, encoding: 'utf-8' | 'windows-1252'): Buffer {
  if (encoding === 'utf-8') return Buffer.from(markup, 'utf8');
  const bytes: number[] = [];
  for (const character of markup) {
    const code = character.codePointAt(0) ?? 0;
    const byte = upper[character] ?? (code < 0x80 || (code >= 0xa0 && code <= 0xff) ? code : null);
    if (byte === null) bytes.push(...Buffer.from(`&#${code};`, 'latin1'));
    else bytes.push(byte);
  }
  return Buffer.from(bytes);
}
