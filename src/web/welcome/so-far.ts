import { pageOfCrawls } from '../../../db/repos/crawl/crawls.ts';
import { allSources } from '../../../db/repos/crawl/sources.ts';
import { pageOfMentions } from '../../../db/repos/mentions/mention-feed.ts';
import { countSentiments } from '../../../db/repos/mentions/mention-window.ts';
import type { Store } from '../../../db/store.ts';
import { addMs, DAY } from '../../core/time.ts';
import type { SoFar } from './watching-page.tsx';

/** More than anybody ticks; the newest are those that were added with the brand. */
const SOURCES = 20;
const SHOWN = 6;

/** What sources there are, and what mentions of a brand they brought by `now`. */
export async function whatCameSoFar(store: Store, brandId: string, now: Date): Promise<SoFar> {
  const newest = (await allSources(store)).slice(-SOURCES);
  const sources: SoFar['sources'] = [];
  for (const source of newest) {
    const { items } = await pageOfCrawls(store, source.id, { limit: 1, cursor: null });
    sources.push({ source, visit: items[0] ?? null });
  }
  const { items: mentions } = await pageOfMentions(store, { brandId }, '-publishedAt', {
    limit: SHOWN,
    cursor: null,
  });
  const counts = await countSentiments(store, brandId, new Date(0), addMs(now, DAY));
  const total = counts.negative + counts.neutral + counts.positive;
  return { sources, mentions, total };
}
