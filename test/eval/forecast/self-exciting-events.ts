import { HOUR } from '../../../src/core/time.ts';
import { Draws } from '../alerts/draws.ts';

/** Events of a Hawkes process with a known branching ratio over `hours`, ascending. */
export function selfExcitingEvents(
  seed: number,
  { ratio, wait, usual, hours }: { ratio: number; wait: number; usual: number; hours: number },
  begin: Date,
): Date[] {
  const draws = new Draws(seed);
  const times = Array.from({ length: draws.poisson(usual * hours) }, () => draws.between(0, hours));
  for (let at = 0; at < times.length; at += 1) {
    for (let left = draws.poisson(ratio); left > 0; left -= 1) {
      const time = (times[at] as number) + draws.exponential(wait);
      if (time < hours) times.push(time);
    }
  }
  return times.sort((a, b) => a - b).map((time) => new Date(begin.getTime() + time * HOUR));
}
