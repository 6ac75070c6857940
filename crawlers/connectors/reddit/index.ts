import type { Connector, CrawlContext } from '../../connector.ts';
import { placeOf } from '../../search/endpoint.ts';
import type { Search } from '../../search/search.ts';
import { stepBack } from '../../search/step-back.ts';
import { visitNewest } from '../../search/visit-newest.ts';
import { apiSearchOf } from './api-search.ts';
import { feedSearchOf } from './feed-search.ts';
import { followPosts } from './follow.ts';
import { apiOf, type RedditSettings, redditSettings, siteOf } from './settings.ts';

/** Reads Reddit through its feeds, or as a registered application. */
export const reddit: Connector<RedditSettings> = {
  id: 'reddit',
  title: 'Reddit',
  description:
    'Posts on Reddit that a search finds or a community gets; with scores when an application is registered.',
  example: { query: 'acme', subreddit: 'widgets' },
  settings: redditSettings,
  mainSetting: 'query',
  secrets: ['feed', 'clientSecret'],
  key: (settings) => {
    const { query = '', subreddit = '', user = '' } = settings;
    return `${placeOf(siteOf(settings))} ${[subreddit, query, user].join(' ').toLowerCase()}`;
  },
  host: (settings) => new URL(apiOf(settings)).host,
  crawl: ({ settings, cursor }, context) => visitNewest(searchOf(settings, context), cursor, context.clock),
  async history({ settings, cursor }, context) {
    if (settings.clientId === undefined) return { items: [], next: null, bytes: 0 };
    return stepBack(searchOf(settings, context), cursor, context.clock);
  },
  erasesRemoved: true,
  follow: followPosts,
};

function searchOf(settings: RedditSettings, context: CrawlContext): Search<string> {
  return settings.clientId === undefined ? feedSearchOf(settings, context) : apiSearchOf(settings, context);
}
