import type { Clock } from '../../src/core/clock.ts';

export interface StoryClock extends Clock {
  /** From now on domain time goes `speed` times as fast as the wall's. */
  run(speed: number): void;
  /** Domain time goes by at once. */
  skip(ms: number): void;
  stop(): void;
}

const STEP_MS = 20;

/** Domain time in even steps while `lives()`: a slow machine does not let it leap. `tell` hears every step. */
export function createStoryClock(options: {
  start: Date;
  lives: () => boolean;
  tell: (now: number) => void;
}): StoryClock {
  let now = options.start.getTime();
  let speed = 0;
  const timer = setInterval(() => {
    if (!options.lives()) return;
    now += speed * STEP_MS;
    options.tell(now);
  }, STEP_MS);
  return {
    now: () => new Date(now),
    run(next) {
      speed = next;
    },
    skip(ms) {
      now += ms;
    },
    stop: () => clearInterval(timer),
  };
}
