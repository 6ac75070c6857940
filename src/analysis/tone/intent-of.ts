import type { Intent } from '../../core/tone.ts';
import type { CueCounts } from './cues-in.ts';

const ENOUGH = 0.4;

/**
 * What a text is written for: the purpose that its cues, its form and how it stands to the brand speak for most. The
 * weights were set by hand on the development half of our own specimens (`npm run eval:tone`). Null where nothing
 * speaks clearly.
 *
 * @param score sentiment toward the brand in [−1, 1]
 */
export function intentOf(cues: CueCounts, score: number): Intent | null {
  let best: Intent | null = null;
  let most = ENOUGH;
  for (const [intent, weight] of weights(cues, score)) if (weight > most) [best, most] = [intent, weight];
  return best;
}

function weights(cues: CueCounts, score: number): readonly (readonly [Intent, number])[] {
  const { counts, spoiled, asks, isHeadline, links, hashtags } = cues;
  const [against, inFavour] = [Math.max(-score, 0), Math.max(score, 0)];
  const told = Math.min(counts.self, 2);
  const pleased = counts.joy + counts.gratitude;
  const upset = counts.anger + counts.disappointment;
  return [
    ['spam', 0.6 * counts.selling + (counts.selling > 0 ? 0.2 * links : 0) + (hashtags > 4 ? 0.4 : 0)],
    [
      'news',
      0.35 * counts.reporting +
        (isHeadline ? 0.35 : 0) +
        (told === 0 ? 0.25 : -0.45 * told) -
        (asks ? 0.4 : 0),
    ],
    ['leaving', 0.95 * counts.leaving * Math.max(1.1 - 1.2 * inFavour, 0)],
    [
      'question',
      (asks ? 0.85 - 0.35 * against : 0) + 0.45 * counts.wondering + 0.2 * counts.worry * (asks ? 1 : 0),
    ],
    [
      'complaint',
      0.75 * against +
        (0.6 * counts.warning + 0.3 * upset + 0.25 * counts.problem) * (1 - inFavour) +
        0.4 * spoiled,
    ],
    ['recommendation', counts.advice * (0.45 + 0.4 * inFavour) * (1 - against) - counts.warning],
    ['praise', 0.6 * inFavour + (0.35 * counts.praising + 0.25 * pleased) * Math.max(1 - 1.2 * against, 0)],
  ];
}
