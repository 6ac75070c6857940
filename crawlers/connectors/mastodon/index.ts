import type { Connector } from '../../connector.ts';
import { placeOf } from '../../search/endpoint.ts';
import { stepBack } from '../../search/step-back.ts';
import { visitNewest } from '../../search/visit-newest.ts';
import { followStatuses } from './follow.ts';
import { searchOf } from './search.ts';
import { apiOf, type MastodonSettings, mastodonSettings } from './settings.ts';

/** Reads what an instance of Mastodon, or a server that speaks like one, knows about a hashtag or a search. */
export const mastodon: Connector<MastodonSettings> = {
  id: 'mastodon',
  title: 'Mastodon',
  description: 'Public posts under a hashtag, on any instance; with a token, what a search finds.',
  example: { tag: 'acme', api: 'https://mastodon.social' },
  settings: mastodonSettings,
  mainSetting: 'tag',
  secrets: ['token'],
  key: (settings) => {
    const { tag, any = [], all = [], none = [], query } = settings;
    const tags = [tag ?? [], any, all, none].map((names) => [names].flat().join(',').toLowerCase());
    return `${placeOf(apiOf(settings))} ${query ?? tags.join(' ')}`;
  },
  host: (settings) => new URL(apiOf(settings)).host,
  crawl: ({ settings, cursor }, context) => visitNewest(searchOf(settings, context), cursor, context.clock),
  history: ({ settings, cursor }, context) => stepBack(searchOf(settings, context), cursor, context.clock),
  erasesRemoved: true,
  follow: followStatuses,
};
