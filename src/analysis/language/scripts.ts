import { once } from './once.ts';

/** Scripts that are told apart; `Other` are letters of any other. */
export const scripts = [
  'Latin',
  'Cyrillic',
  'Arabic',
  'Devanagari',
  'Han',
  'Kana',
  'Hangul',
  'Greek',
  'Hebrew',
  'Thai',
  'Armenian',
  'Bengali',
  'Gurmukhi',
  'Gujarati',
  'Oriya',
  'Tamil',
  'Telugu',
  'Kannada',
  'Malayalam',
  'Sinhala',
  'Lao',
  'Tibetan',
  'Myanmar',
  'Georgian',
  'Ethiopic',
  'Khmer',
  'Thaana',
  'Other',
] as const;

export type Script = (typeof scripts)[number];

/** Scripts that one language of today writes nearly alone: they decide at once. */
export const languageOfScript: Readonly<Partial<Record<Script, string>>> = {
  Hangul: 'ko',
  Greek: 'el',
  Hebrew: 'he',
  Thai: 'th',
  Armenian: 'hy',
  Bengali: 'bn',
  Gurmukhi: 'pa',
  Gujarati: 'gu',
  Oriya: 'or',
  Tamil: 'ta',
  Telugu: 'te',
  Kannada: 'kn',
  Malayalam: 'ml',
  Sinhala: 'si',
  Lao: 'lo',
  Tibetan: 'bo',
  Myanmar: 'my',
  Georgian: 'ka',
  Ethiopic: 'am',
  Khmer: 'km',
  Thaana: 'dv',
};

const UNITS = 0x10000;

/** UTF-16 unit → one more than the index of its script in `scripts`; 0 where it is no letter. */
export const scriptsOfUnits: () => Uint8Array = once(() => {
  const patterns = scripts.map((script) =>
    script === 'Other'
      ? /\p{L}/u
      : script === 'Kana'
        ? /[\p{Script=Hiragana}\p{Script=Katakana}ー]/u
        : new RegExp(`\\p{Script=${script}}`, 'u'),
  );
  const found = new Uint8Array(UNITS);
  for (let unit = 0; unit < UNITS; unit += 1) {
    const letter = String.fromCharCode(unit);
    if (/\p{L}/u.test(letter)) found[unit] = 1 + patterns.findIndex((pattern) => pattern.test(letter));
  }
  return found;
});
