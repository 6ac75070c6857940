import { gunzipSync } from 'node:zlib';
import { NetError } from '../../../src/net/http.ts';
import { absoluteUrl } from '../../extract/url.ts';
import { decodeText } from '../../formats/charset.ts';
import { scanMarkup } from '../../formats/markup.ts';
import { MAX_LISTED, type Sitemap } from './sitemap.ts';
import { SitemapReader } from './sitemap-reader.ts';

/** Bytes of one sitemap, unpacked. The protocol allows 50 MB, which real ones stay far below. */
export const MAX_BYTES = 20 * 1024 * 1024;

/**
 * Reads a sitemap or an index of sitemaps: XML of any quality or plain text, packed or not. Relative addresses, which
 * the protocol forbids, start from `url`.
 *
 * @throws {NetError} `empty`; `unexpected-answer` for anything else; `bad-encoding` and `too-large` for archives
 */
export function parseSitemap(
  bytes: Uint8Array,
  { url, contentType = null }: { url: string; contentType?: string | null },
): Sitemap {
  const { text } = decodeText(unpacked(bytes), { contentType, kind: 'xml' });
  if (text.trim() === '') throw new NetError('empty', 'the document is empty', { retryable: true });
  const reader = new SitemapReader(url);
  scanMarkup(text, 'xml', reader);
  const sitemap = reader.finish() ?? readLines(text);
  if (sitemap !== null) return sitemap;
  throw new NetError('unexpected-answer', 'the document is no sitemap', { retryable: false });
}

/** Archives are known by their first bytes: servers call them anything. */
function unpacked(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_BYTES });
  } catch (cause) {
    if (cause instanceof RangeError) {
      const detail = `the sitemap unpacks to more than ${MAX_BYTES} bytes`;
      throw new NetError('too-large', detail, { retryable: false, cause });
    }
    throw new NetError('bad-encoding', 'the archive is damaged', { retryable: true, cause });
  }
}

/** A list of addresses, one a line; null when any line is something else. */
function readLines(text: string): Sitemap | null {
  const lines = text.split(/\s+/).filter((line) => line !== '');
  const urls = lines.slice(0, MAX_LISTED).map((line) => absoluteUrl(line, null));
  const known = new Set(urls.filter((url) => url !== null));
  if (known.size === 0 || urls.includes(null)) return null;
  return {
    isIndex: false,
    listed: [...known].map((url) => ({ url, changedAt: null, news: null })),
    truncated: lines.length > MAX_LISTED,
  };
}
