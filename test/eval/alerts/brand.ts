import { addBackground } from './background.ts';
import { addCrises, addVirals, type Crisis } from './crises.ts';
import { Draws } from './draws.ts';
import { Stream } from './stream.ts';
import { weekOf } from './week.ts';

/** A simulated brand: what was counted, and what truly happened. */
export interface SimulatedBrand {
  stream: Stream;
  crises: Crisis[];
}

export interface SimulationOptions {
  /** Weeks before the first crisis, and weeks in which they come. */
  warmWeeks: number;
  testWeeks: number;
  /** Whether benign events double the negative share, instead of leaving it about as it is. */
  stress: boolean;
}

const WEEK = 7 * 1440;
/** Mentions a day of four tiers of brands, and up to which share of all brands each goes. */
const tiers = [
  { low: 3, high: 20, until: 0.25 },
  { low: 20, high: 150, until: 0.55 },
  { low: 150, high: 1500, until: 0.85 },
  { low: 1500, high: 10_000, until: 1 },
] as const;

/**
 * A brand's quarter-hours: background with hour-of-week, trend, holidays, launches, positive virals and weekly
 * fixtures; crises as branching cascades and slow burns; a classifier that errs; posts that arrive late.
 */
export function simulateBrand(
  seed: number,
  { warmWeeks, testWeeks, stress }: SimulationOptions,
): SimulatedBrand {
  const draws = new Draws(seed);
  const weeks = warmWeeks + testWeeks;
  const ticks = weeks * 672;
  const place = draws.uniform();
  const tier = tiers.find(({ until }) => place < until) ?? tiers[0];
  const perDay = draws.betweenLog(tier.low, tier.high);
  const { factors: week, activity } = weekOf(draws);
  const share = draws.beta(4, 20);
  const reshare = {
    mean: draws.between(0.1, 0.4),
    scale: draws.between(5, 30),
    shape: draws.between(1.1, 1.8),
  };
  const stream = new Stream(draws, ticks, { share, reshare });
  addBackground(draws, stream, { ticks, weeks, perDay, share, week, reshare: reshare.mean, stress });
  const scene = { until: weeks * WEEK, negatives: perDay * share, activity, reshare };
  addVirals(draws, stream, scene);
  return { stream, crises: addCrises(draws, stream, { ...scene, from: warmWeeks * WEEK }) };
}
