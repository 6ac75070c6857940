import { allSources } from '../../../db/repos/crawl/sources.ts';
import type { Store } from '../../../db/store.ts';
import type { Brand } from '../../core/brand.ts';
import type { Incident } from '../../core/incident.ts';
import { sourceCoverage, WELL_COVERED } from '../../core/metrics.ts';
import { coverageOf } from './coverage-of.ts';

/** Names of a brand's sources that were not read, or not always, in the window of an incident; those that usually bring most first. */
export async function unreadIn(
  store: Store,
  brand: Pick<Brand, 'id' | 'query'>,
  { coverage, window }: Pick<Incident, 'coverage' | 'window'>,
): Promise<string[]> {
  if (coverage === null || coverage >= WELL_COVERED) return [];
  const { sources } = await coverageOf(store, brand, new Date(window.from), new Date(window.to));
  const missing = sources
    .map((visits) => ({ ...visits, missing: visits.weight * (1 - (sourceCoverage(visits) ?? 1)) }))
    .filter(({ missing }) => missing > 0)
    .toSorted((a, b) => b.missing - a.missing);
  const names = new Map((await allSources(store)).map(({ id, title, host }) => [id, title ?? host]));
  return missing.flatMap(({ sourceId }) => names.get(sourceId) ?? []);
}
