import type { Connector } from '../../connector.ts';
import { placeOf } from '../../search/endpoint.ts';
import { stepBack } from '../../search/step-back.ts';
import { visitNewest } from '../../search/visit-newest.ts';
import { reviewsOf } from './search.ts';
import { type AppStoreSettings, apiOf, appStoreSettings } from './settings.ts';

/** Reads the reviews of an app. */
export const appstore: Connector<AppStoreSettings> = {
  id: 'appstore',
  title: 'App Store reviews',
  description: 'Customer reviews of an app in one country’s App Store, with their stars: the latest 500.',
  example: { id: '310633997', country: 'us' },
  settings: appStoreSettings,
  mainSetting: 'id',
  key: (settings) => `${placeOf(apiOf(settings))} ${settings.country} ${settings.id}`,
  host: (settings) => new URL(apiOf(settings)).host,
  crawl: ({ settings, cursor }, context) => visitNewest(reviewsOf(settings, context), cursor, context.clock),
  history: ({ settings, cursor }, context) => stepBack(reviewsOf(settings, context), cursor, context.clock),
};
