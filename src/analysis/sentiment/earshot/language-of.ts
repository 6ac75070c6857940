import { detectLanguage } from '../../language/detect-language.ts';

/**
 * The language to read a text in, as ISO 639-1 code: the one that was told, else the one it seems to be. A text too
 * short to say is read as English when it is written in Latin letters or in none; else null.
 */
export function languageOf(text: string, told: string | null | undefined): string | null {
  if (told) return told.toLowerCase().split(/[-_]/, 1)[0] ?? told;
  return (
    detectLanguage(text).language ?? (/[^\P{L}\p{Script=Latin}]/u.test(text.slice(0, 500)) ? null : 'en')
  );
}
