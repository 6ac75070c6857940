import type { Draws } from '../alerts/draws.ts';

/** Hours after the alarm at which an incident is looked at: at once, after one and three, and some time within a day. */
export function usualMoments(draws: Draws): number[] {
  return [0, 1, 3, draws.betweenLog(0.5, 24) - 0.25];
}

/** When somebody answers in public: some time within half a day. */
export function responseMoment(draws: Draws): number[] {
  return [draws.betweenLog(0.5, 12) - 0.25];
}
