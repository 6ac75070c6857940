import { detectLanguage } from '../../language/detect-language.ts';
import type { Models } from './models.ts';
import { tokensOf } from './tokens.ts';

/** A text whose words are this far English is read as English, unless it is surely something else. */
const FAMILIAR = 0.75;
/** What the words are looked at of; UTF-16 units. */
const SAMPLE = 300;

/**
 * The language to read a text in, as ISO 639-1 code: the one that was told, else the one it seems to be. Detectors
 * take short texts for rare languages, so that only a language with a model is believed against English words. Null
 * where nothing can be said.
 */
export function languageOf(text: string, told: string | null | undefined, models: Models): string | null {
  if (told) return told.toLowerCase().split(/[-_]/, 1)[0] ?? told;
  const { language } = detectLanguage(text);
  if (language !== null && models.hasOwn(language)) return language;
  return models.familiarity(tokensOf(text.slice(0, SAMPLE), [])) >= FAMILIAR ? 'en' : language;
}
