import type { CrawlResult } from '../../crawlers/connector.ts';
import { feed } from '../../crawlers/connectors/feed/index.ts';
import { page } from '../../crawlers/connectors/page/index.ts';
import { systemClock } from '../core/clock.ts';
import { NetError } from '../net/http.ts';
import type { OutboundHttp } from './outbound-http.ts';

/** What stands at an address, and which connector could read it. */
export interface CrawledUrl extends Pick<CrawlResult, 'items'> {
  connector: 'feed' | 'page';
}

/**
 * Reads one address without a database: as a feed, and where there is none as a page.
 *
 * @throws {NetError} when neither can be read
 */
export async function crawlUrl(
  { polite, sockets }: Pick<OutboundHttp, 'polite' | 'sockets'>,
  url: string,
): Promise<CrawledUrl> {
  const visit = { settings: { url }, cursor: {} };
  const context = { http: polite, sockets, clock: systemClock, signal: new AbortController().signal };
  try {
    const { items } = await feed.crawl(visit, context);
    return { connector: 'feed', items };
  } catch (error) {
    if (!(error instanceof NetError) || error.reason !== 'not-a-feed') throw error;
  }
  const { items } = await page.crawl(visit, context);
  return { connector: 'page', items };
}
