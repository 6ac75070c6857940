import type { CrawlResult } from '../../crawlers/connector.ts';
import { connectorById } from '../../crawlers/registry.ts';
import { compileMatcher } from '../analysis/match/matcher.ts';
import { defaultScorerId, scorerById } from '../analysis/sentiment/registry.ts';
import { defaultQuery } from '../core/brand.ts';
import { systemClock } from '../core/clock.ts';
import type { FetchedItem } from '../core/item.ts';
import { type HttpClient, NetError } from '../net/http.ts';

/** An item as a line: its fields, and with a brand what it says about it. */
export type CrawledLine = Omit<FetchedItem, 'html' | 'publishedAt' | 'updatedAt'> & {
  publishedAt: string | null;
  sentiment?: string;
  score?: number;
};

/**
 * Reads one feed or page without a database. With a brand only items that mention it are told, with their sentiment.
 *
 * @throws {NetError} when the address cannot be read
 */
export async function crawlUrlOnce(
  http: HttpClient,
  url: string,
  brand: string | null,
): Promise<CrawledLine[]> {
  const { items } = await readAs(http, url, ['feed', 'page']);
  const lines = items.map(lineOf);
  if (brand === null) return lines;
  const matcher = compileMatcher(new Map([[brand, defaultQuery(brand)]]));
  const scorer = scorerById(defaultScorerId);
  return lines
    .filter((line) => matcher.match(line).length > 0)
    .map((line) => {
      const text = line.title === null ? line.text : `${line.title}\n${line.text}`;
      const judged = scorer?.score({ text, brand, language: line.language, rating: line.rating });
      return judged === undefined ? line : { ...line, sentiment: judged.label, score: judged.score };
    });
}

/** Tries connectors in turn: an address that is no feed may be a page. */
async function readAs(http: HttpClient, url: string, [first, ...rest]: string[]): Promise<CrawlResult> {
  const connector = first === undefined ? null : connectorById(first);
  if (connector === null)
    throw new NetError('bad-settings', 'nothing can read this address', { retryable: false });
  const context = { http, clock: systemClock, signal: new AbortController().signal };
  try {
    return await connector.crawl({ settings: { url }, cursor: {} }, context);
  } catch (error) {
    if (rest.length === 0 || !(error instanceof NetError) || error.reason !== 'not-a-feed') throw error;
    return readAs(http, url, rest);
  }
}

function lineOf({ html: _html, updatedAt: _updatedAt, publishedAt, ...item }: FetchedItem): CrawledLine {
  return { ...item, publishedAt: publishedAt?.toISOString() ?? null };
}
