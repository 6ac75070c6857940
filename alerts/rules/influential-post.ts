import { z } from 'zod';
import { DAY, HOUR } from '../../src/core/time.ts';
import { predictReactions, type ReactionSample } from '../forecast/engagement.ts';
import { perHour } from './keyword.ts';
import type { RuleKind } from './rule-kind.ts';

export const influentialPostSettings = z.strictObject({
  hours: z.int().min(1).max(168).default(24).describe('How far ahead its reactions are foretold'),
  leastReactions: z.int().min(1).default(50).describe('Reactions that are foretold at least'),
  leastReach: z
    .int()
    .min(1)
    .nullable()
    .default(null)
    .describe('Posts that so many people may see are told whatever their reactions; null: none'),
  negativeOnly: z.boolean().default(false).describe('Only negative posts'),
  perHour,
});

export type InfluentialPostSettings = z.infer<typeof influentialPostSettings>;

/** One post that is foretold to travel further than posts of its source do ({@link isInfluential}). */
export const influentialPost: RuleKind = {
  id: 'influential-post',
  title: 'Influential post',
  description: 'A post that gathers reactions faster than posts of its source do, or that very many may see.',
  settings: influentialPostSettings,
};

/** How long before now posts were published that tell what is usual: they have gathered what they will. */
export const NORM_AGES = { most: 28 * DAY, least: 3 * DAY } as const;

/** What posts of one source, published within {@link NORM_AGES}, gathered in the end. */
export interface SourceNorm {
  posts: number;
  /** Mean and variance of ln(1 + reactions); 0 where there are no posts. */
  mean: number;
  variance: number;
}

/** A source that nobody knows yet is taken for one whose posts gather ten reactions, a third to triple of that. */
const PRIOR = { mean: Math.log(11), variance: Math.log(3) ** 2, weight: 5 };
/** One in a hundred posts goes so far by chance, or one in a week where there are more. */
const RARE = 1 / 100;
const WEEKS = (NORM_AGES.most - NORM_AGES.least) / (7 * DAY);

/**
 * Whether a post is worth telling: its reactions some hours ahead, at the low end of the band that holds eight of ten
 * outcomes (`predictReactions`: log-linear growth, Szabo & Huberman 2010), are as many as asked for, and beyond what
 * 99 of 100 posts of its source gather, or all but one in a week where it brings more than a hundred. Reactions to posts are taken for log-normal (Stouffer et al. 2006); the source's
 * mean and variance of the logarithm are drawn towards a prior that weighs as much as five posts.
 */
export function isInfluential(
  post: { publishedAt: Date; reach: number | null; samples: readonly ReactionSample[] },
  norm: SourceNorm,
  { hours, leastReactions, leastReach }: InfluentialPostSettings,
  now: Date,
): boolean {
  if (leastReach !== null && post.reach !== null && post.reach >= leastReach) return true;
  const begin = { at: post.publishedAt, total: 0 };
  const known = post.samples.filter(({ at }) => at > post.publishedAt);
  if (known.length === 0) return false;
  const age = (now.getTime() - post.publishedAt.getTime()) / HOUR;
  const foretold = predictReactions([begin, ...known], now, Math.max(hours - age, 0));
  return foretold !== null && foretold.low >= Math.max(leastReactions, usualMost(norm));
}

/** Reactions that 99 of 100 posts of a source stay below; where a week brings more posts, all but one of them. */
export function usualMost({ posts, mean, variance }: SourceNorm): number {
  const all = posts + PRIOR.weight;
  const centre = (posts * mean + PRIOR.weight * PRIOR.mean) / all;
  const apart = (posts * PRIOR.weight * (mean - PRIOR.mean) ** 2) / all;
  const scatter = (posts * variance + PRIOR.weight * PRIOR.variance + apart) / all;
  const rare = Math.min(RARE, WEEKS / posts);
  return Math.expm1(centre + normalAbove(rare) * Math.sqrt(scatter));
}

/** The standard normal deviate that is exceeded with a probability of `tail` (≤ ½), to .0005 (A&S 26.2.23). */
function normalAbove(tail: number): number {
  const t = Math.sqrt(-2 * Math.log(tail));
  const below = 2.515517 + t * (0.802853 + t * 0.010328);
  return t - below / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
}
