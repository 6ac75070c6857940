import { z } from 'zod';
import { type RuleKind, sensitivity } from './rule-kind.ts';
import { lowerBy, type Sample } from './welch.ts';

export const ratingDropSettings = z.strictObject({
  days: z
    .int()
    .min(1)
    .max(60)
    .default(7)
    .describe('The window that is compared with the three months before it'),
  ratings: z.int().min(3).max(10_000).default(10).describe('Ratings in the window at least'),
  stars: z.number().min(0.1).max(5).default(0.4).describe('Stars that the mean must have fallen by at least'),
  sensitivity,
});

/**
 * The mean of the stars given in the last `days` against that of the three months before: lower by `stars` at least, and
 * so by chance less often than the sensitivity allows (Welch's t test, see {@link lowerBy}). Both have enough ratings:
 * the window as many as asked for, the time before three times as many.
 */
export const ratingDrop: RuleKind = {
  id: 'rating-drop',
  title: 'Ratings drop',
  description: 'Ratings that are lower than they were, by more than chance.',
  settings: ratingDropSettings,
};

/** −log₁₀ of the probability from which a fall is told; the window moves on slowly, so that few looks are independent. */
export const fallThresholds = { low: 4, balanced: 3, high: 2 } as const;

/** How sure it is that ratings fell, as −log₁₀ of the probability of chance; 0 where they did not, or too few are known. */
export function fallOf(
  now: Sample,
  before: Sample,
  { ratings, stars }: Pick<z.infer<typeof ratingDropSettings>, 'ratings' | 'stars'>,
): number {
  const enough = now.count >= ratings && before.count >= 3 * ratings;
  return enough && before.mean - now.mean >= stars ? (lowerBy(now, before) ?? 0) : 0;
}
