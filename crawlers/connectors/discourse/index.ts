import type { Connector } from '../../connector.ts';
import { placeOf } from '../../search/endpoint.ts';
import { stepBack } from '../../search/step-back.ts';
import { visitNewest } from '../../search/visit-newest.ts';
import { searchOf } from './search.ts';
import { type DiscourseSettings, discourseSettings } from './settings.ts';

/** Searches a Discourse forum. */
export const discourse: Connector<DiscourseSettings> = {
  id: 'discourse',
  title: 'Discourse search',
  description:
    'Posts on a Discourse forum that a search finds, where its robots.txt lets programs search; else read its feed `/posts.rss`.',
  example: { query: 'acme phone', site: 'https://meta.discourse.org' },
  settings: discourseSettings,
  mainSetting: 'query',
  key: ({ site, query }) => `${placeOf(site)} ${query}`,
  host: ({ site }) => new URL(site).host,
  crawl: ({ settings, cursor }, context) => visitNewest(searchOf(settings, context), cursor, context.clock),
  history: ({ settings, cursor }, context) => stepBack(searchOf(settings, context), cursor, context.clock),
};
