import { type Discover, discoverSources } from '../../crawlers/discover/discover-sources.ts';
import { allBrands } from '../../db/repos/brands/brands.ts';
import type { PipelineContext } from '../pipeline/context.ts';

/** Finds sources with the manners of a crawl. Sites that can be searched are searched for the first brand. */
export function discovery({
  store,
  crawlHttp: http,
  sockets,
  clock,
}: Pick<PipelineContext, 'store' | 'crawlHttp' | 'sockets' | 'clock'>): Discover {
  return async (url, signal) => {
    const [brand] = await allBrands(store);
    return discoverSources(url, brand?.name ?? null, { http, sockets, clock, signal });
  };
}
