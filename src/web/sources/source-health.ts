import { type Crawl, pageOfCrawls } from '../../../db/repos/crawls.ts';
import type { Store } from '../../../db/store.ts';
import type { Source } from '../../core/source.ts';

/** A source with its last visits, newest first. */
export interface SourceHealth {
  source: Source;
  visits: Crawl[];
}

const RECENT = 20;

export async function sourceHealth(store: Store, source: Source): Promise<SourceHealth> {
  const { items } = await pageOfCrawls(store, source.id, { limit: RECENT, cursor: null });
  return { source, visits: items };
}
