import { allSources } from '../../../db/repos/crawl/sources.ts';
import type { Store } from '../../../db/store.ts';
import { compileMatcher } from '../../analysis/match/matcher.ts';
import type { Brand } from '../../core/brand.ts';
import type { Source } from '../../core/source.ts';
import { asksFor } from '../coverage/source-weights.ts';

/** A source that would favour some of the brands that are compared. */
export interface LeftOutSource {
  source: Source;
  /** Ids of those that its address or search names. */
  names: string[];
}

/**
 * The sources that are not covered for all of `brands`: those whose address or search names some of them and not the
 * others, as a search for one brand does. Whatever else is read, or pushed, is looked through for every brand alike.
 */
export async function unsharedSources(
  store: Store,
  brands: readonly Pick<Brand, 'id' | 'query'>[],
): Promise<LeftOutSource[]> {
  if (brands.length < 2) return [];
  const matcher = compileMatcher(new Map(brands.map(({ id, query }) => [id, query])));
  return (await allSources(store)).flatMap((source) => {
    const names = matcher.match({ title: null, text: asksFor(source) }).map(({ id }) => id);
    return names.length > 0 && names.length < brands.length ? [{ source, names }] : [];
  });
}
