/** Labels in use that the Encoding Standard does not know. */
const ALIASES: Record<string, string> = {
  cp936: 'gbk',
  cp932: 'shift_jis',
  cp949: 'euc-kr',
  cp950: 'big5',
  ms932: 'shift_jis',
  ms949: 'euc-kr',
  'utf-8n': 'utf-8',
  utf8mb4: 'utf-8',
  utf_8: 'utf-8',
  'utf-16-le': 'utf-16le',
  'utf-16-be': 'utf-16be',
  iso8859_1: 'iso-8859-1',
};

/** The Encoding Standard's name for a label as publishers write it, or null when nobody knows it. */
function charsetOfLabel(label: string): string | null {
  const plain = label
    .trim()
    .toLowerCase()
    .replace(/^["']|["';]$/g, '');
  const known = ALIASES[plain] ?? plain.replace(/^(?:win|windows|cp|x-cp|ms)[-_]?(?=125\d$)/, 'windows-');
  try {
    const { encoding } = new TextDecoder(known);
    // A superset that decodes everything its predecessor does.
    return encoding === 'gbk' ? 'gb18030' : encoding;
  } catch {
    return null;
  }
}

const HEADER = /;\s*charset\s*=\s*("[^"]*"|'[^']*'|[^\s;]+)/i;
const XML_DECLARATION = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"'>]+)["']/i;
const META = /<meta\s[^>]*?charset\s*=\s*["']?\s*([^\s"'/>;]+)/i;

/** The charset that a `Content-Type` header names, if any. */
export function charsetOfContentType(contentType: string | null | undefined): string | null {
  const label = HEADER.exec(contentType ?? '')?.[1];
  return label === undefined ? null : charsetOfLabel(label);
}

/** The charset that a document names in its first bytes (given as Latin-1 text), if any. */
export function charsetOfDeclaration(head: string, kind: 'xml' | 'html' | 'json'): string | null {
  if (kind === 'json') return null;
  const label = XML_DECLARATION.exec(head)?.[1] ?? (kind === 'html' ? META.exec(head)?.[1] : undefined);
  const charset = label === undefined ? null : charsetOfLabel(label);
  // The declaration was just read one byte at a time, so UTF-16 cannot be true.
  return charset?.startsWith('utf-16') ? 'utf-8' : charset;
}
