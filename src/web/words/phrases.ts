import type { Locale } from '../reader.ts';

/**
 * Phrases in every language of the interface, by their English form (ICU MessageFormat), which is what the code says.
 * Each section of the pages has a file of its own beside this one.
 */
export type Phrases = Record<string, Record<Exclude<Locale, 'en'>, string>>;
