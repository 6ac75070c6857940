import { detectAll } from 'tinyld';
import { englishConfidence } from './english-words.ts';

export interface DetectedLanguage {
  /** ISO 639-1 code, or null when the text is too short or too ambiguous to say. */
  language: string | null;
  /** In [0, 1]; 0 where language is null. */
  confidence: number;
}

/** A language shows itself in its first sentences; more would only cost time. UTF-16 units. */
const SAMPLE = 1_000;
const MIN_LETTERS = 20;
/** Scripts such as kana, Hangul or Thai say nearly everything in a few letters. */
const MIN_LETTERS_OF_OWN_SCRIPT = 4;
const MIN_CONFIDENCE = 0.1;
const MIN_LEAD = 0.05;

/** Guesses the language of a text from its first words, links, handles and hashtags left out. */
export function detectLanguage(text: string): DetectedLanguage {
  const sample = text
    .slice(0, SAMPLE)
    .toWellFormed()
    .replace(/https?:\/\/\S+|[@#][\p{L}\p{N}_]+|<[^<>]*>/gu, ' ')
    .replaceAll('’', "'");
  const english = englishConfidence(sample.toLowerCase().match(/[\p{L}\p{M}']+/gu) ?? []);
  if (english > 0) return { language: 'en', confidence: english };

  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const needed = latin * 2 > letters ? MIN_LETTERS : MIN_LETTERS_OF_OWN_SCRIPT;
  if (letters < needed) return unknown;
  const [best, second] = detectAll(sample).filter(({ lang }) => lang.length === 2);
  if (best === undefined || best.accuracy < MIN_CONFIDENCE) return unknown;
  if (best.accuracy - (second?.accuracy ?? 0) < MIN_LEAD) return unknown;
  return { language: best.lang, confidence: Math.min(best.accuracy, 1) };
}

const unknown: DetectedLanguage = { language: null, confidence: 0 };
