import { setMaxListeners } from 'node:events';
import { drain } from './drain.ts';
import { createSleep } from './sleep.ts';

/** Work that runs side by side, and the rounds in which more of it is fetched. */
export interface Rounds {
  /** Tells what runs to end, a while after {@link stop}. */
  readonly signal: AbortSignal;
  /** How many pieces of work run. */
  readonly running: number;
  readonly stopping: boolean;
  /** Fetches more in `round`, and again whenever woken; at the latest after `most` milliseconds, where given. */
  begin(round: () => Promise<void>, most?: number): void;
  /** Keeps `work`, which never fails, among what runs; `done` is called when it has ended. */
  add(work: Promise<void>, done: () => void): void;
  wake(): void;
  /** Ends the rounds, gives back what waits, and lets what runs finish for a while before its signal ends it. */
  stop(giveBack?: () => Promise<unknown>): Promise<void>;
}

export function createRounds(): Rounds {
  const ending = new AbortController();
  // Every request of everything that runs listens to it.
  setMaxListeners(0, ending.signal);
  const running = new Set<Promise<void>>();
  const sleep = createSleep();
  let looping = Promise.resolve();
  let stopping = false;

  async function loop(round: () => Promise<void>, most: number | undefined): Promise<void> {
    while (!stopping) {
      sleep.begin();
      await round();
      await sleep.until(most);
    }
  }

  return {
    signal: ending.signal,
    get running() {
      return running.size;
    },
    get stopping() {
      return stopping;
    },
    begin(round, most) {
      looping = loop(round, most);
    },
    add(work, done) {
      const ended = work.finally(() => {
        running.delete(ended);
        done();
      });
      running.add(ended);
    },
    wake: sleep.wake,
    async stop(giveBack) {
      stopping = true;
      sleep.wake();
      await looping;
      await giveBack?.();
      await drain(running, ending);
    },
  };
}
