import type { Phrases } from './phrases.ts';

/** What a page says of news while it is open. */
export const liveWords = {
  '1 new mention': { es: '1 mención nueva', de: '1 neue Erwähnung' },
  '{count} new mentions': { es: '{count} menciones nuevas', de: '{count} neue Erwähnungen' },
  'New mentions': { es: 'Menciones nuevas', de: 'Neue Erwähnungen' },
} as const satisfies Phrases;
