import { NetError } from '../../../src/net/http.ts';
import type { CrawlContext, FollowedItem, KnownItem } from '../../connector.ts';
import { ask } from './ask.ts';
import { apiOf, type MastodonSettings } from './settings.ts';
import { itemOf, status, statusUrl } from './status.ts';

/**
 * Looks at statuses again, one by one. At a rate limit it is content with those it has seen.
 *
 * @throws {NetError} when not even one could be looked at
 */
export async function followStatuses(
  settings: MastodonSettings,
  known: readonly KnownItem[],
  context: CrawlContext,
): Promise<FollowedItem[]> {
  const place = statusUrl(apiOf(settings), '');
  const followed: FollowedItem[] = [];
  for (const item of known) {
    if (!item.guid?.startsWith(place)) continue;
    try {
      const { data } = await ask(item.guid, settings, status, context);
      followed.push({ known: item, now: itemOf(data, apiOf(settings)) });
    } catch (error) {
      if (!(error instanceof NetError)) throw error;
      if (error.status === 404 || error.status === 410) followed.push({ known: item, now: 'gone' });
      else if (error.reason === 'rate-limited' && followed.length > 0) return followed;
      else throw error;
    }
  }
  return followed;
}
