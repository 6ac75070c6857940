import type { Connector } from '../../connector.ts';
import { placeOf } from '../../search/endpoint.ts';
import { stepBack } from '../../search/step-back.ts';
import { visitNewest } from '../../search/visit-newest.ts';
import { followStories } from './follow.ts';
import { searchOf } from './search.ts';
import { apiOf, type HackerNewsSettings, hackerNewsSettings } from './settings.ts';

/** Searches Hacker News through the API of Algolia, which also serves the site's own search. */
export const hackernews: Connector<HackerNewsSettings> = {
  id: 'hackernews',
  title: 'Hacker News',
  description: 'Stories and comments on Hacker News that a search finds.',
  example: { query: 'acme' },
  settings: hackerNewsSettings,
  mainSetting: 'query',
  key: (settings) => `${placeOf(apiOf(settings))} ${settings.query}`,
  host: (settings) => new URL(apiOf(settings)).host,
  crawl: ({ settings, cursor }, context) => visitNewest(searchOf(settings, context), cursor, context.clock),
  history: ({ settings, cursor }, context) => stepBack(searchOf(settings, context), cursor, context.clock),
  follow: followStories,
};
