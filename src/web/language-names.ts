import type { Locale } from './reader.ts';

/** Each language by the name that those who speak it know. */
export const languageNames: Record<Locale, string> = { en: 'English', es: 'Español', de: 'Deutsch' };
