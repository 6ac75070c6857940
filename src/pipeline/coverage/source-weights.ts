import { allSources } from '../../../db/repos/crawl/sources.ts';
import { mentionsPerSource } from '../../../db/repos/mentions/mention-window.ts';
import type { Store } from '../../../db/store.ts';
import { compileMatcher } from '../../analysis/match/matcher.ts';
import type { Brand } from '../../core/brand.ts';
import type { Source } from '../../core/source.ts';
import { addMs } from '../../core/time.ts';
import { MEMORY } from '../count-series.ts';

/**
 * The sources of a brand, each with how many of its mentions it brought in the 28 days before `until`; one whose
 * address or search names the brand counts as one mention at least.
 */
export async function sourceWeights(
  store: Store,
  brand: Pick<Brand, 'id' | 'query'>,
  until: Date,
): Promise<ReadonlyMap<string, number>> {
  const brought = await mentionsPerSource(store, brand.id, addMs(until, -MEMORY), until);
  const weights = new Map(
    brought.flatMap(({ sourceId, count }) => (sourceId === null ? [] : [[sourceId, count]])),
  );
  const matcher = compileMatcher(new Map([[brand.id, brand.query]]));
  for (const source of await allSources(store)) {
    const names = matcher.match({ title: null, text: asksFor(source) }).length > 0;
    if (names && !weights.has(source.id)) weights.set(source.id, 1);
  }
  return weights;
}

/** What a source asks for, in words: the address and the search of its settings. */
export function asksFor({ settings: { url, query } }: Pick<Source, 'settings'>): string {
  const asked = [url, query].filter((value) => typeof value === 'string').join(' ');
  try {
    return decodeURIComponent(asked);
  } catch {
    return asked;
  }
}
