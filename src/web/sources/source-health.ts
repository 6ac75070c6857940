import { type CrawlCost, costsPerSource } from '../../../db/repos/crawl/crawl-costs.ts';
import { type Crawl, pageOfCrawls } from '../../../db/repos/crawl/crawls.ts';
import type { Store } from '../../../db/store.ts';
import type { Source } from '../../core/source.ts';
import { addMs, DAY } from '../../core/time.ts';

/** A source with its last visits, newest first, and what asking it cost in the last day. */
export interface SourceHealth {
  source: Source;
  visits: Crawl[];
  cost: CrawlCost;
}

const RECENT = 20;
const nothing: CrawlCost = { times: 0, bytes: 0 };

/** How each of `sources` is doing at `now`. */
export async function healthOf(store: Store, sources: readonly Source[], now: Date): Promise<SourceHealth[]> {
  const ids = sources.map(({ id }) => id);
  const costs = await costsPerSource(store, ids, addMs(now, -DAY), addMs(now, 1));
  const health: SourceHealth[] = [];
  for (const source of sources) {
    const { items } = await pageOfCrawls(store, source.id, { limit: RECENT, cursor: null });
    health.push({ source, visits: items, cost: costs.get(source.id) ?? nothing });
  }
  return health;
}

/** What asking a source cost in the last day. */
export async function costOf(store: Store, sourceId: string, now: Date): Promise<CrawlCost> {
  const costs = await costsPerSource(store, [sourceId], addMs(now, -DAY), addMs(now, 1));
  return costs.get(sourceId) ?? nothing;
}
