import type { Connector } from '../../connector.ts';
import { placeOf } from '../../search/endpoint.ts';
import { stepBack } from '../../search/step-back.ts';
import { visitNewest } from '../../search/visit-newest.ts';
import { searchOf } from './search.ts';
import { type LemmySettings, lemmySettings } from './settings.ts';

/** Searches what a Lemmy server knows: its own communities and those of others that its people read. */
export const lemmy: Connector<LemmySettings> = {
  id: 'lemmy',
  title: 'Lemmy search',
  description: 'Posts and comments that a Lemmy server finds in all communities it knows.',
  example: { query: 'acme', site: 'https://lemmy.world' },
  settings: lemmySettings,
  mainSetting: 'query',
  key: ({ site, query }) => `${placeOf(site)} ${query}`,
  host: ({ site }) => new URL(site).host,

  async crawl({ settings, cursor }, context) {
    const known = cursor.version === 'v3' || cursor.version === 'v4' ? cursor.version : null;
    const { search, spoken } = searchOf(settings, known, context);
    const result = await visitNewest(search, cursor, context.clock);
    return { ...result, cursor: { ...result.cursor, version: spoken() } };
  },

  history: ({ settings, cursor }, context) =>
    stepBack(searchOf(settings, null, context).search, cursor, context.clock),
};
