import { z } from 'zod';
import type { Sensitivity } from '../../src/core/rule.ts';
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
const sureFrom: Readonly<Record<Sensitivity, number>> = { low: 4, balanced: 3, high: 2 };

/**
 * How far ratings fell, in falls of the size that is asked for: told from 1 on, and below 1 by as much as ratings, or
 * certainty, are missing. More ratings of the same fall make it surer, not deeper.
 */
export function fallOf(
  now: Sample,
  before: Sample,
  {
    ratings,
    stars,
    sensitivity,
  }: Pick<z.infer<typeof ratingDropSettings>, 'ratings' | 'stars' | 'sensitivity'>,
): number {
  const depth = Math.max(0, before.mean - now.mean) / stars;
  const sure = (lowerBy(now, before) ?? 0) / sureFrom[sensitivity];
  const known = Math.min(sure, now.count / ratings, before.count / (3 * ratings));
  return known < 1 ? Math.min(depth, known) : depth;
}
