import iconv from 'iconv-lite';
import { standardName } from './decode.ts';

/** Labels in use that neither the Encoding Standard nor iconv-lite knows, or that it takes for something else. */
const ALIASES: Readonly<Record<string, string>> = {
  cp936: 'gbk',
  cp932: 'shift_jis',
  cp949: 'euc-kr',
  cp950: 'big5',
  ms932: 'shift_jis',
  ms949: 'euc-kr',
  uhc: 'euc-kr',
  euckr: 'euc-kr',
  eucjp: 'euc-jp',
  eucjpms: 'euc-jp',
  sjisopen: 'shift_jis',
  'utf-8n': 'utf-8',
  u8: 'utf-8',
  utf8mb4: 'utf-8',
  utf8sig: 'utf-8',
  macroman: 'macintosh',
  maccyrillic: 'x-mac-cyrillic',
};
/** Families of charsets that are older than the Web; iconv-lite also knows what is no charset, such as `base64`. */
const OLDER =
  /^(?:(?:cp|ibm|csibm|csp)?\d{3,5}|mac\w+|iso\w+|koi8\w+|armscii8|rk1048|tcvn\w*|georgian\w+|pt154|viscii|hproman8)$/;

/** The name of the charset that a label as publishers write it means, or null when nobody knows it. */
function charsetOfLabel(label: string): string | null {
  const written = label
    .trim()
    .toLowerCase()
    .replace(/^["']|["';]$/g, '');
  // Every charset looks like ASCII until it does not: whoever says so says nothing.
  if (/^(?:us-?)?ascii$|^ansi_x3/.test(written)) return null;
  const bare = written.replace(/[^a-z0-9]/g, '');
  const windows = written.replace(/^(?:win|windows|cp|x-cp|ms)[-_]?(?=125\d$)/, 'windows-');
  const candidates = [windows, ALIASES[bare] ?? ALIASES[written] ?? bare, written.replaceAll('_', '-')];
  for (const name of candidates.map(standardName))
    if (name !== null)
      // A superset that decodes everything its predecessor does.
      return name === 'gbk' ? 'gb18030' : name;
  if (/^(?:utf|ucs|csucs)-?_?(?:16|32|2|4)/.test(written)) return 'utf-16le';
  return OLDER.test(bare) && iconv.encodingExists(bare) ? bare : null;
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
  // The declaration was just read one byte at a time, so characters of several bytes cannot be true.
  return charset?.startsWith('utf-16') ? 'utf-8' : charset;
}
