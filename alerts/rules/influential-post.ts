import { z } from 'zod';
import { HOUR } from '../../src/core/time.ts';
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

/** What posts of one source gathered in the end. */
export interface SourceNorm {
  posts: number;
  /** Mean and variance of ln(1 + reactions); 0 where there are no posts. */
  mean: number;
  variance: number;
}

/** A source that nobody knows yet is taken for one whose posts gather ten reactions, a third to triple of that. */
const PRIOR = { mean: Math.log(11), variance: Math.log(3) ** 2, weight: 5 };
/** One in a hundred posts goes so far by chance. */
const RARE = 2.326;

/**
 * Whether a post is worth telling: its reactions some hours ahead, at the low end of the band that holds eight of ten
 * outcomes (`predictReactions`: log-linear growth, Szabo & Huberman 2010), are as many as asked for, and beyond what
 * 99 of 100 posts of its source gather. Reactions to posts are taken for log-normal (Stouffer et al. 2006); the source's
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

/** Reactions that 99 of 100 posts of a source stay below. */
export function usualMost({ posts, mean, variance }: SourceNorm): number {
  const all = posts + PRIOR.weight;
  const centre = (posts * mean + PRIOR.weight * PRIOR.mean) / all;
  const apart = (posts * PRIOR.weight * (mean - PRIOR.mean) ** 2) / all;
  const scatter = (posts * variance + PRIOR.weight * PRIOR.variance + apart) / all;
  return Math.expm1(centre + RARE * Math.sqrt(scatter));
}
