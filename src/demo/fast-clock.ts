import type { Clock } from '../core/clock.ts';

/** A clock that stands still until it is told to run, and then runs `speed` times as fast as the wall's. */
export interface FastClock extends Clock {
  /** From now on. Speed 0 holds it. */
  run(speed: number): void;
}

/** @param wall milliseconds of wall time */
export function createFastClock(start: Date, wall: () => number): FastClock {
  let base = start.getTime();
  let since = wall();
  let speed = 0;
  const now = () => base + (wall() - since) * speed;
  return {
    now: () => new Date(now()),
    run(next) {
      base = now();
      since = wall();
      speed = next;
    },
  };
}
