import type { Connector } from '../../connector.ts';
import { placeOf } from '../../search/endpoint.ts';
import { stepBack } from '../../search/step-back.ts';
import { visitNewest } from '../../search/visit-newest.ts';
import { followQuestions } from './follow.ts';
import { searchOf } from './search.ts';
import { apiOf, type StackExchangeSettings, stackExchangeSettings } from './settings.ts';

/** Searches a site of Stack Exchange. */
export const stackexchange: Connector<StackExchangeSettings> = {
  id: 'stackexchange',
  title: 'Stack Exchange',
  description:
    'Questions on Stack Overflow or another Stack Exchange site that a search finds; 300 requests a day without a key.',
  example: { query: 'acme', site: 'stackoverflow' },
  settings: stackExchangeSettings,
  mainSetting: 'query',
  secrets: ['key'],
  key: (settings) => `${placeOf(apiOf(settings))} ${settings.site} ${settings.query}`,
  host: (settings) => new URL(apiOf(settings)).host,
  crawl: ({ settings, cursor }, context) => visitNewest(searchOf(settings, context), cursor, context.clock),
  history: ({ settings, cursor }, context) => stepBack(searchOf(settings, context), cursor, context.clock),
  follow: followQuestions,
};
