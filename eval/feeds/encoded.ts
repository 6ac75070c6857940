import iconv from 'iconv-lite';
import { languages } from './languages.ts';
import type { Variant } from './variants.ts';

const UNICODE = ['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'];
/** Labels that say something else than the truth. */
const WRONG = ['utf-8', 'iso-8859-1', 'us-ascii', 'x-unheard-of'];

/** Feeds in every charset, with a declaration that is right, wrong or missing, with and without a byte-order mark. */
export function* encodedVariants(): Generator<Variant> {
  for (const { name, text, charsets } of languages) {
    for (const charset of [...charsets, ...UNICODE]) {
      const encode = (label: string | null, addBOM = false) =>
        iconv.encode(feedIn(text, label), charset, { addBOM });
      const file = (how: string) => `charset-${name}-${charset}-${how}.xml`;
      yield { name: file('declared'), bytes: encode(charset) };
      yield { name: file('undeclared'), bytes: encode(null) };
      for (const label of WRONG) yield { name: file(`declared-${label}`), bytes: encode(label) };
      if (UNICODE.includes(charset)) yield { name: file('marked'), bytes: encode(null, true) };
    }
  }
  yield { name: 'charset-mixed.xml', bytes: mixed() };
}

function feedIn(text: string, label: string | null): string {
  const declaration = `<?xml version="1.0"${label === null ? '' : ` encoding="${label}"`}?>\n`;
  const item = (n: number) =>
    `<item><title>${n}: ${text}</title><link>https://gazette.example/${n}</link><description>${text}</description></item>`;
  return `${declaration}<rss version="2.0"><channel><title>${text}</title><link>https://gazette.example/</link>${[1, 2, 3].map(item).join('\n')}</channel></rss>`;
}

/** UTF-8 in which one publisher pasted windows-1252. */
function mixed(): Uint8Array {
  const document = feedIn('Größte Fähre läuft für Überführung aus', 'utf-8');
  const at = document.lastIndexOf('<item>');
  const pasted = '<item><title>Caf\u00e9</title><link>https://gazette.example/9</link></item>';
  return Buffer.concat([
    Buffer.from(document.slice(0, at)),
    iconv.encode(pasted, 'windows-1252'),
    Buffer.from(document.slice(at)),
  ]);
}
