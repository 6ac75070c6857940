import type { Connector } from '../../connector.ts';
import { placeOf } from '../../search/endpoint.ts';
import { stepBack } from '../../search/step-back.ts';
import { visitNewest } from '../../search/visit-newest.ts';
import { searchOf } from './search.ts';
import { apiOf, type GitHubSettings, gitHubSettings } from './settings.ts';

/** Searches the public issues of GitHub, or of a server of one's own. */
export const github: Connector<GitHubSettings> = {
  id: 'github',
  title: 'GitHub issues',
  description: 'Issues, or pull requests (`is:pr`), on GitHub that a search finds; faster with a token.',
  example: { query: 'acme -org:acme' },
  settings: gitHubSettings,
  mainSetting: 'query',
  secrets: ['token'],
  key: (settings) => `${placeOf(apiOf(settings))} ${settings.query}`,
  host: (settings) => new URL(apiOf(settings)).host,
  crawl: ({ settings, cursor }, context) => visitNewest(searchOf(settings, context), cursor, context.clock),
  history: ({ settings, cursor }, context) => stepBack(searchOf(settings, context), cursor, context.clock),
};
