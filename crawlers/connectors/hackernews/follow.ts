import type { CrawlContext, FollowedItem, KnownItem } from '../../connector.ts';
import { fetchJson } from '../../formats/json-answer.ts';
import { endpoint } from '../../search/endpoint.ts';
import { answer, itemOf } from './answer.ts';
import { apiOf, type HackerNewsSettings } from './settings.ts';

/** Stories asked for at once. */
const BATCH = 50;

/**
 * Looks at stories again. Comments show no points, so nothing is said of them; nor of stories that are not found, for
 * an id does not tell which it was.
 *
 * @throws {NetError}
 */
export async function followStories(
  settings: HackerNewsSettings,
  known: readonly KnownItem[],
  context: CrawlContext,
): Promise<FollowedItem[]> {
  const byId = new Map(known.flatMap((item) => (/^\d+$/.test(item.guid ?? '') ? [[item.guid, item]] : [])));
  const ids = [...byId.keys()];
  const followed: FollowedItem[] = [];
  for (let from = 0; from < ids.length; from += BATCH) {
    const tags = ids.slice(from, from + BATCH).map((id) => `story_${id}`);
    const url = endpoint(apiOf(settings), '/search_by_date', {
      tags: `story,(${tags.join(',')})`,
      hitsPerPage: BATCH,
    });
    const { data } = await fetchJson({ url }, answer, context);
    for (const hit of data.hits) {
      const item = byId.get(hit.objectID);
      if (item !== undefined) followed.push({ known: item, now: itemOf(hit) });
    }
  }
  return followed;
}
