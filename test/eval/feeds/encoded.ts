import iconv from 'iconv-lite';
import { languages } from './languages.ts';

const UNICODE = ['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'];
/** Labels that say something else than the truth; `iso-8859-1` would be believed, since any bytes bear it out. */
const WRONG = ['utf-8', 'us-ascii', 'x-unheard-of'];

/** A feed whose three titles end with `text`. */
export interface EncodedFeed {
  /** The name of the file it is written to. */
  name: string;
  bytes: Uint8Array;
  text: string;
  declaration: 'right' | 'wrong' | 'none';
}

/** Feeds in every charset, with a declaration that is right, wrong or missing, with and without a byte-order mark. */
export function* encodedFeeds(): Generator<EncodedFeed> {
  for (const { name, text, charsets } of languages) {
    for (const charset of [...charsets, ...UNICODE]) {
      const encode = (label: string | null, addBOM = false) =>
        iconv.encode(feedIn(text, label), charset, { addBOM });
      const file = (how: string) => `charset-${name}-${charset}-${how}.xml`;
      yield { name: file('declared'), bytes: encode(charset), text, declaration: 'right' };
      yield { name: file('undeclared'), bytes: encode(null), text, declaration: 'none' };
      for (const label of WRONG.filter((wrong) => wrong !== charset))
        yield { name: file(`declared-${label}`), bytes: encode(label), text, declaration: 'wrong' };
      if (UNICODE.includes(charset))
        yield { name: file('marked'), bytes: encode(null, true), text, declaration: 'none' };
    }
  }
}

function feedIn(text: string, label: string | null): string {
  const declaration = `<?xml version="1.0"${label === null ? '' : ` encoding="${label}"`}?>\n`;
  const item = (n: number) =>
    `<item><title>${n}: ${text}</title><link>https://gazette.example/${n}</link><description>${text}</description></item>`;
  return `${declaration}<rss version="2.0"><channel><title>${text}</title><link>https://gazette.example/</link>${[1, 2, 3].map(item).join('\n')}</channel></rss>`;
}
