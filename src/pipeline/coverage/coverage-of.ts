import { type SourceVisits, visitsPerSource } from '../../../db/repos/crawl/crawl-counts.ts';
import type { Store } from '../../../db/store.ts';
import type { Brand } from '../../core/brand.ts';
import { coverage, type WeighedVisits } from '../../core/metrics.ts';
import { sourceWeights } from './source-weights.ts';

/** How completely sources were read in a window. */
export interface Coverage {
  /** In [0, 1], see `coverage` in `src/core/metrics.ts`; null when nothing is known. */
  coverage: number | null;
  /** Visits to all of them. */
  planned: number;
  succeeded: number;
  sources: (SourceVisits & WeighedVisits)[];
}

/**
 * How completely a brand's sources were read in [from, to). Of a brand that has none yet, and of all brands (null), it
 * is that of all sources, which then weigh alike.
 */
export async function coverageOf(
  store: Store,
  brand: Pick<Brand, 'id' | 'query'> | null,
  from: Date,
  to: Date,
): Promise<Coverage> {
  const weights = brand === null ? new Map<string, number>() : await sourceWeights(store, brand, to);
  const known = weights.size === 0 ? [] : await visitsPerSource(store, from, to, [...weights.keys()]);
  // Sources that were removed brought mentions, too.
  const visits = known.length > 0 ? known : await visitsPerSource(store, from, to);
  const sources = visits.map((source) => ({ ...source, weight: weights.get(source.sourceId) ?? 1 }));
  return {
    coverage: coverage(sources),
    planned: sources.reduce((sum, { planned }) => sum + planned, 0),
    succeeded: sources.reduce((sum, { succeeded }) => sum + succeeded, 0),
    sources,
  };
}
