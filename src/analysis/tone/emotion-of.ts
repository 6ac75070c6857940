import { type Emotion, emotions } from '../../core/tone.ts';
import type { CueCounts } from './cues-in.ts';

/** How much a feeling agrees with being for or against the brand, from −1 to 1. */
const leaning: Readonly<Record<Emotion, number>> = {
  anger: -1,
  disappointment: -0.9,
  worry: -0.5,
  joy: 1,
  gratitude: 0.8,
};
/** Share of a cue's weight that a sentiment of the other side takes away. */
const DISAGREEMENT = 0.9;
const LOUDNESS = 0.25;
const LOUDEST = 0.5;
/** What a "not happy" says of disappointment. */
const SPOILED = 0.6;
const ENOUGH = 0.5;

/**
 * The feeling that most cues near the brand speak of, weighed with how the text stands to it: praise in a complaint
 * is rather irony than joy. Null where nothing speaks clearly.
 *
 * @param score sentiment toward the brand in [−1, 1]
 */
export function emotionOf(cues: CueCounts, score: number): Emotion | null {
  const { counts, spoiled, exclamations, shouted } = cues;
  const loud = Math.min(LOUDNESS * (Math.max(exclamations - 1, 0) + shouted), LOUDEST);
  let best: Emotion | null = null;
  let most = ENOUGH;
  for (const emotion of emotions) {
    const extra =
      emotion === 'disappointment' ? SPOILED * spoiled : emotion === 'anger' && score < 0 ? loud * -score : 0;
    const agrees =
      1 + DISAGREEMENT * Math.min(leaning[emotion] * score, 0) + Math.max(leaning[emotion] * score, 0) / 4;
    const weight = (counts[emotion] + extra) * agrees;
    if (weight > most) [best, most] = [emotion, weight];
  }
  return best;
}
