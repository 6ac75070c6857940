import type { Draws } from './draws.ts';

/** How the posts of one cascade bring others. */
interface Cascade {
  /** Minute at which it begins. */
  begin: number;
  /** Posts that one post brings at first; decays with time constant `decay` minutes. */
  infectivity: number;
  decay: number;
  /** Lomax-distributed waiting times, in minutes. */
  delay: { scale: number; shape: number };
  seeds: number;
  /** More posts than this is another cascade. */
  most: number;
}

const WEEK = 7 * 1440;

/**
 * Minutes of the posts of a branching cascade: seeds within 45 minutes, lognormal marks, infectivity that decays and
 * follows the time of day. Null when it grew beyond `most`.
 */
export function cascade(draws: Draws, shape: Cascade, activity: (minute: number) => number): number[] | null {
  const { begin, infectivity, decay, delay, seeds, most } = shape;
  let parents = Array.from({ length: seeds }, (_, index) => begin + (index === 0 ? 0 : draws.uniform() * 45));
  const posts = [...parents];
  while (parents.length > 0) {
    const children: number[] = [];
    for (const minute of parents) {
      const mark = Math.exp(draws.normal() - 0.5);
      const mean = infectivity * Math.exp(-(minute - begin) / decay) * mark * Math.sqrt(activity(minute));
      for (let left = draws.poisson(Math.min(mean, 200)); left > 0; left -= 1) {
        children.push(minute + draws.lomax(delay.scale, delay.shape));
      }
      if (posts.length + children.length > most) return null;
    }
    parents = children.filter((minute) => minute < begin + WEEK);
    for (const minute of parents) posts.push(minute);
  }
  return posts.sort((a, b) => a - b);
}
