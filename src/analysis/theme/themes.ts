/** What customers complain about and praise, wherever they are. */
export const themes = [
  'delivery',
  'refund',
  'billing',
  'price',
  'staff',
  'waiting',
  'quality',
  'website',
  'promises',
  'privacy',
  'availability',
  'cancellation',
  'safety',
  'communication',
] as const;
export type Theme = (typeof themes)[number];

/**
 * Phrases that speak of a theme in one language: lower case, without diacritics, separated by commas. A `*` lets a word
 * go on.
 */
export type ThemePhrases = Readonly<Record<Theme, string>>;
