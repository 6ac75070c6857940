import { allSources, dueSourceIds } from '../../db/repos/crawl/sources.ts';
import type { Store } from '../../db/store.ts';
import type { Source } from '../core/source.ts';

/** Which sources to visit: every one that is not paused or gone, those whose visit is due, or one by its id. */
export type CrawlChoice = 'all' | 'due' | { id: string };

/** The chosen sources, in the order they were added. */
export async function chooseSources(store: Store, choice: CrawlChoice, now: Date): Promise<Source[]> {
  const sources = await allSources(store);
  if (choice === 'all') return sources.filter(({ status }) => status !== 'paused' && status !== 'gone');
  const ids = choice === 'due' ? await dueSourceIds(store, now, now, sources.length) : [choice.id];
  return sources.filter(({ id }) => ids.includes(id));
}
