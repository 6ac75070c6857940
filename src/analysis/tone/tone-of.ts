import type { Span } from '../../core/sentiment.ts';
import type { Emotion, Intent } from '../../core/tone.ts';
import { cuesIn } from './cues-in.ts';
import { emotionOf } from './emotion-of.ts';
import { intentOf } from './intent-of.ts';

/** Labels beside the sentiment; null where nothing speaks clearly. */
export interface Tone {
  emotion: Emotion | null;
  intent: Intent | null;
}

/**
 * The feeling a text shows near a brand, and what it is written for, from cue phrases of six languages and emoji.
 *
 * @param spans where the brand stands in `text`, in UTF-16 offsets, ascending
 * @param language BCP 47 tag; null or unknown looks for the cues of all six
 * @param score sentiment toward the brand in [−1, 1]
 */
export function toneOf(text: string, spans: readonly Span[], language: string | null, score: number): Tone {
  const cues = cuesIn(text, spans, language);
  return { emotion: emotionOf(cues, score), intent: intentOf(cues, score) };
}
