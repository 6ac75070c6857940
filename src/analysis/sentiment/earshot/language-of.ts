import { detectLanguage } from '../../language/detect-language.ts';
import type { Models } from './models.ts';
import { tokensOf } from './tokens.ts';

/** A text whose words are this far English is read as English, unless it is surely something else. */
const FAMILIAR = 0.75;
/** With all but every word English, not even a language with a model is believed that is not this sure. */
const FAMILIAR_ALL = { words: 0.9, sure: 0.7 } as const;
/** What the words are looked at of; UTF-16 units. */
const SAMPLE = 300;

/**
 * The language to read a text in, as ISO 639-1 code: the one that was told, else the one it seems to be. Detectors
 * take short texts for rare languages, so that only a language with a model is believed against English words. Null
 * where nothing can be said.
 */
export function languageOf(text: string, told: string | null | undefined, models: Models): string | null {
  if (told) return told.toLowerCase().split(/[-_]/, 1)[0] ?? told;
  const { language, confidence } = detectLanguage(text);
  const isRead = language !== null && models.hasOwn(language);
  if (isRead && (language === 'en' || confidence >= FAMILIAR_ALL.sure)) return language;
  const familiarity = models.familiarity(tokensOf(text.slice(0, SAMPLE), []));
  return familiarity >= (isRead ? FAMILIAR_ALL.words : FAMILIAR) ? 'en' : language;
}
