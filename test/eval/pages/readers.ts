import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { extractPage } from '../../../crawlers/extract/extract-page.ts';
import { decodeText } from '../../../crawlers/formats/charset.ts';
import { htmlToText } from '../../../crawlers/formats/html-text.ts';

/** What a reader makes of a page. */
export interface Reading {
  text: string;
  title: string | null;
  author: string | null;
  publishedAt: Date | null;
}

export type Reader = (bytes: Uint8Array, url: string) => Reading;

function readWithReadability(bytes: Uint8Array, url: string): Reading {
  const html = decodeText(bytes, { kind: 'html' }).text;
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  try {
    const article = new Readability(window.document).parse();
    const written = Date.parse(article?.publishedTime ?? '');
    return {
      text: htmlToText(article?.content ?? ''),
      title: article?.title ?? null,
      author: article?.byline ?? null,
      publishedAt: Number.isNaN(written) ? null : new Date(written),
    };
  } finally {
    window.close();
  }
}

/** The readers that are measured, by name. Both get bytes; Readability's markup becomes text the way ours does. */
export const readers: Readonly<Record<string, Reader>> = {
  earshot: (bytes, url) => extractPage(bytes, { url }),
  'readability on jsdom': readWithReadability,
};
