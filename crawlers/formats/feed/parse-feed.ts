import { decodeText } from '../charset.ts';
import type { FeedDocument } from './document.ts';
import { interpretFeed } from './interpret.ts';
import { readJsonFeed } from './json-feed.ts';
import { FeedError, type ParsedFeed, saysSomething } from './parsed-feed.ts';
import { fitsRssParser } from './rss-parser-fit.ts';
import { readTolerantly } from './tolerant-reader.ts';
import { readWithRssParser } from './with-rss-parser.ts';

/**
 * Reads RSS 0.9x, 1.0 and 2.0, Atom and JSON Feed from bytes in any charset, however broken they are.
 *
 * Documents that rss-parser reads rightly are read by it; the rest, and what it refuses, by a tolerant reader. Both
 * give elements, of which one interpretation makes items: the result does not depend on the reader.
 *
 * @param options.url where the bytes were found; relative links start from it
 * @param options.keepBlank whether to give items too that say nothing, as their publisher counts them
 * @throws {FeedError} for anything that is no feed
 */
export async function parseFeed(
  bytes: Uint8Array,
  options: {
    url?: string | null | undefined;
    contentType?: string | null | undefined;
    keepBlank?: boolean | undefined;
  } = {},
): Promise<ParsedFeed> {
  const feed = await readFeed(bytes, options.url ?? null, options.contentType ?? null);
  return options.keepBlank ? feed : { ...feed, items: feed.items.filter(saysSomething) };
}

async function readFeed(
  bytes: Uint8Array,
  url: string | null,
  contentType: string | null,
): Promise<ParsedFeed> {
  const { text } = decodeText(bytes, { contentType, kind: 'xml' });
  if (text.trim() === '') throw new FeedError('empty', 'the document is empty');
  if (/^\s*\{/.test(text)) {
    const feed = readJsonFeed(text, url);
    if (feed === null) throw new FeedError('not-a-feed', 'the document is JSON, but no JSON Feed');
    return feed;
  }
  // A declaration that is never closed would hide the document behind it.
  const document = await readXml(text.replace(/^(\s*<\?xml\s[^<>?]*)>/i, '$1?>'));
  if (document === null || (isBare(document) && !/<(?:rss|feed)[\s>]/i.test(text))) throw refusal(text);
  return interpretFeed(document, url);
}

async function readXml(xml: string): Promise<FeedDocument | null> {
  if (fitsRssParser(xml)) {
    try {
      return await readWithRssParser(xml);
    } catch {
      // Not well-formed, or markup where text belongs.
    }
  }
  return readTolerantly(xml);
}

/** Roots that other documents have too are feeds only with something in them. */
function isBare({ head, entries }: FeedDocument): boolean {
  return head.size === 0 && entries.length === 0;
}

function refusal(text: string): FeedError {
  if (!/<(?:html|body|!doctype html)[\s>]/i.test(text))
    return new FeedError('not-a-feed', 'the document is no feed');
  return /<input\s[^<>]*type\s*=\s*["']?password/i.test(text)
    ? new FeedError('login-page', 'a page that asks for a password instead of a feed')
    : new FeedError('not-a-feed', 'a web page instead of a feed');
}
