import { findView } from '../../../../db/repos/access/saved-views.ts';
import { allBrands } from '../../../../db/repos/brands/brands.ts';
import { mentionFeedUrl, readFeedToken } from '../../../access/mention-feed-links.ts';
import { brandsFor, loadPerson } from '../../../access/person.ts';
import { withinBrands } from '../../../core/brand-scope.ts';
import { searchMentions } from '../../../pipeline/search/search-mentions.ts';
import type { PagesDeps } from '../../deps.ts';
import { feedHref, readFeedQuery } from '../../mentions/feed-query.ts';
import { type FeedFormat, feedEntry, type MentionFeed } from './mention-feed.ts';

/** Mentions in a feed: the newest. */
const SHOWN = 50;

/** The feed that an address leads to, as whoever asked for the address may see it; null where there is none any more. */
export async function loadFeed(
  { store, clock, baseUrl, linkKey }: PagesDeps,
  token: string,
  format: FeedFormat,
): Promise<MentionFeed | null> {
  const owner = readFeedToken(linkKey, token, clock.now());
  if (owner === null) return null;
  const view = await findView(store, owner.viewId, owner.userId);
  if (view === null) return null;
  const person = owner.userId === null ? null : await loadPerson(store, owner.userId);
  if (owner.userId !== null && person === null) return null;
  const brands = person === null ? null : brandsFor(person, 'viewer');
  return withinBrands(brands, async () => {
    const query = readFeedQuery(new URLSearchParams(view.query), await allBrands(store));
    const request = { limit: SHOWN, cursor: null };
    const { items } = await searchMentions(store, query.filter, '-publishedAt', request);
    return {
      id: view.id,
      title: view.name,
      siteUrl: `${baseUrl}${feedHref(query)}`,
      feedUrl: mentionFeedUrl(baseUrl, linkKey, owner, format),
      entries: items.map((mention) => feedEntry(mention, baseUrl)),
    };
  });
}
