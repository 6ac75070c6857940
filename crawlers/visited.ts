import type { CrawlResult } from './connector.ts';

/** A visit that brought what it came for; whatever is out of the ordinary is given with it. */
export function visited(
  made: Pick<CrawlResult, 'items' | 'cursor' | 'bytes'> & Partial<CrawlResult>,
): CrawlResult {
  return { outcome: 'ok', title: null, status: 200, missed: null, minIntervalSeconds: null, ...made };
}
