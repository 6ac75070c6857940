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

/** Whether a theme is one that all brands have, and not a brand's own. */
export function isSharedTheme(theme: string): theme is Theme {
  return (themes as readonly string[]).includes(theme);
}

/**
 * Phrases that speak of a theme in one language: lower case, without diacritics, separated by commas. A `*` lets a word
 * go on.
 */
export type ThemePhrases = Readonly<Record<Theme, string>>;
