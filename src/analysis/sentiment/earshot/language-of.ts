import { detectLanguage } from '../../language/detect-language.ts';
import type { Models } from './models.ts';
import type { Token } from './token.ts';

/** A text whose words are this far English is read as English, unless it is surely something else. */
const FAMILIAR = 0.75;
/** With all but every word English, not even a language with a model is believed that is not this sure. */
const FAMILIAR_ALL = { words: 0.9, sure: 0.7 } as const;
/** Words of English alone: where so many stand among familiar words, no detector needs to be asked, which saves time. */
const PLAIN = 4;
const plain = new Set(
  `the you your my with this that they their what have has not of and is are it for from when would could about there
  which who because been our`.split(/\s+/),
);

/**
 * The language to read a text in, as ISO 639-1 code: the one that was told, else the one it seems to be; `tokens` are
 * those of its beginning. Detectors take short texts for rare languages, so that only a language with a model is
 * believed against English words. Null where nothing can be said.
 */
export function languageOf(
  text: string,
  tokens: readonly Token[],
  told: string | null | undefined,
  models: Models,
): string | null {
  if (told) return told.toLowerCase().split(/[-_]/, 1)[0] ?? told;
  const familiarity = models.familiarity(tokens);
  if (familiarity >= FAMILIAR_ALL.words && plainWords(tokens) >= PLAIN) return 'en';
  const { language, confidence } = detectLanguage(text);
  const isRead = language !== null && models.hasOwn(language);
  if (isRead && (language === 'en' || confidence >= FAMILIAR_ALL.sure)) return language;
  return familiarity >= (isRead ? FAMILIAR_ALL.words : FAMILIAR) ? 'en' : language;
}

function plainWords(tokens: readonly Token[]): number {
  let count = 0;
  for (const { word } of tokens) if (plain.has(word.key)) count += 1;
  return count;
}
