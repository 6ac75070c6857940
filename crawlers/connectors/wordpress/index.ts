import type { Connector } from '../../connector.ts';
import { placeOf } from '../../search/endpoint.ts';
import { stepBack } from '../../search/step-back.ts';
import { visitNewest } from '../../search/visit-newest.ts';
import { searchOf } from './search.ts';
import { type WordPressSettings, wordPressSettings } from './settings.ts';

/** Searches a site made with WordPress. */
export const wordpress: Connector<WordPressSettings> = {
  id: 'wordpress',
  title: 'WordPress search',
  description: 'Posts and pages that the search of a WordPress site finds.',
  example: { query: 'acme', site: 'https://blog.example.com' },
  settings: wordPressSettings,
  mainSetting: 'query',
  key: ({ site, query }) => `${placeOf(site)} ${query}`,
  host: ({ site }) => new URL(site).host,
  crawl: ({ settings, cursor }, context) => visitNewest(searchOf(settings, context), cursor, context.clock),
  history: ({ settings, cursor }, context) => stepBack(searchOf(settings, context), cursor, context.clock),
};
