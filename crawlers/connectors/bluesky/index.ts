import type { Connector } from '../../connector.ts';
import { placeOf } from '../../search/endpoint.ts';
import { stepBack } from '../../search/step-back.ts';
import { visitNewest } from '../../search/visit-newest.ts';
import { listenToPosts } from './jetstream/listen.ts';
import { followPosts, searchOf } from './search.ts';
import { apiOf, type BlueskySettings, blueskySettings, isHeard } from './settings.ts';

/** Hears posts as they are written, or searches for them. */
export const bluesky: Connector<BlueskySettings> = {
  id: 'bluesky',
  title: 'Bluesky',
  description: 'Posts on Bluesky, heard as they are written, or searched for with an account.',
  example: { query: 'acme' },
  settings: blueskySettings,
  mainSetting: 'query',
  secrets: ['appPassword'],
  key: (settings) => `${placeOf(apiOf(settings))} ${settings.query.toLowerCase()}`,
  host: (settings) => new URL(apiOf(settings)).host,
  crawl: ({ settings, cursor }, context) => visitNewest(searchOf(settings, context), cursor, context.clock),
  history: ({ settings, cursor }, context) => stepBack(searchOf(settings, context), cursor, context.clock),
  erasesRemoved: true,
  follow: followPosts,
  listens: isHeard,
  listen: (visit, context) => listenToPosts(visit, context),
};
