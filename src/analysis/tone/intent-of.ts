import type { Intent } from '../../core/tone.ts';
import type { CueCounts } from './cues-in.ts';

const SPAM = 1.5;
const NEWS = 1.2;
const ENOUGH = 0.55;

/**
 * What a text is written for. Advertisements and news are told by how they speak; the rest is weighed from its cues
 * and from how it stands to the brand. Null where nothing speaks clearly.
 *
 * @param score sentiment toward the brand in [−1, 1]
 */
export function intentOf(cues: CueCounts, score: number): Intent | null {
  const { counts, spoiled, asks, links, hashtags } = cues;
  const [against, inFavour] = [Math.max(-score, 0), Math.max(score, 0)];
  const selling = counts.selling + (counts.selling > 0 && links > 0 ? 0.5 : 0) + (hashtags > 4 ? 0.75 : 0);
  if (selling >= SPAM) return 'spam';
  const reported = 0.5 * counts.reporting + (counts.self === 0 ? 0.4 : -0.6 * counts.self) - (asks ? 0.6 : 0);
  if (reported >= NEWS) return 'news';
  const weights: readonly (readonly [Intent, number])[] = [
    ['leaving', counts.leaving * Math.max(1.1 - 1.3 * inFavour, 0)],
    ['question', (asks ? 0.9 - 0.5 * against : 0) + 1.1 * counts.wondering * (1 - 0.4 * against)],
    [
      'complaint',
      0.9 * against +
        0.9 * counts.warning * (1 - inFavour) +
        0.3 * (counts.anger + counts.disappointment) * (1 - inFavour) +
        0.4 * spoiled,
    ],
    ['recommendation', counts.advice * (0.35 + 0.75 * inFavour) * (1 - against) - counts.warning],
    [
      'praise',
      0.75 * inFavour +
        (0.4 * counts.praising + 0.25 * (counts.joy + counts.gratitude)) * (1 - 1.2 * against),
    ],
  ];
  let best: Intent | null = null;
  let most = ENOUGH;
  for (const [intent, weight] of weights) if (weight > most) [best, most] = [intent, weight];
  return best;
}
