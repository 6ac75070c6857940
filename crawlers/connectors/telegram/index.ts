import type { Connector } from '../../connector.ts';
import { placeOf } from '../../search/endpoint.ts';
import { stepBack } from '../../search/step-back.ts';
import { visitNewest } from '../../search/visit-newest.ts';
import { searchOf } from './search.ts';
import { apiOf, type TelegramSettings, telegramSettings } from './settings.ts';

/** Reads the preview that public channels show to everyone. */
export const telegram: Connector<TelegramSettings> = {
  id: 'telegram',
  title: 'Telegram',
  description: 'Messages of a public Telegram channel, all or those that hold your words.',
  example: { channel: 'acmenews', query: 'acme' },
  settings: telegramSettings,
  mainSetting: 'channel',
  key: (settings) =>
    `${placeOf(apiOf(settings))} ${settings.channel.toLowerCase()} ${settings.query?.toLowerCase() ?? ''}`,
  host: (settings) => new URL(apiOf(settings)).host,
  crawl: ({ settings, cursor }, context) => visitNewest(searchOf(settings, context), cursor, context.clock),
  history: ({ settings, cursor }, context) => stepBack(searchOf(settings, context), cursor, context.clock),
};
