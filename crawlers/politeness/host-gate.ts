import { abortError } from '../../src/net/abort.ts';

export interface HostGate {
  /**
   * Runs `task` when `host` has a free place and its last start is `delayMs` ago. Hosts never wait for each other.
   *
   * @throws NetError `aborted` when `signal` aborts while waiting, and whatever `task` throws
   */
  run<T>(host: string, task: () => Promise<T>, options?: RunOptions): Promise<T>;
}

interface RunOptions {
  /** Pause between two starts, in milliseconds; the host's latest word on it holds for all who wait. */
  delayMs?: number | undefined;
  signal?: AbortSignal | undefined;
}

/** One host's queue. */
interface Lane {
  running: number;
  lastStart: number;
  delayMs: number;
  /** Who waits, first come first served. */
  waiting: (() => void)[];
  timer: NodeJS.Timeout | undefined;
}

/**
 * Lets at most `concurrency` tasks run per host. The pace protects real servers, so it goes by the machine's own
 * monotonic clock.
 */
export function createHostGate(concurrency: number): HostGate {
  const lanes = new Map<string, Lane>();

  function laneOf(host: string): Lane {
    const known = lanes.get(host);
    if (known !== undefined) return known;
    const lane: Lane = { running: 0, lastStart: -Infinity, delayMs: 0, waiting: [], timer: undefined };
    lanes.set(host, lane);
    return lane;
  }

  /** Starts whoever may start now, and comes back when the next one may; forgets a lane nobody needs. */
  function advance(host: string, lane: Lane): void {
    clearTimeout(lane.timer);
    const pause = lane.lastStart + lane.delayMs - performance.now();
    if (pause > 0) {
      lane.timer = setTimeout(() => advance(host, lane), Math.ceil(pause));
      if (lane.waiting.length === 0) lane.timer.unref();
    } else if (lane.waiting.length === 0) {
      if (lane.running === 0) lanes.delete(host);
    } else if (lane.running < concurrency) {
      lane.running += 1;
      lane.lastStart = performance.now();
      lane.waiting.shift()?.();
      advance(host, lane);
    }
  }

  function turn(host: string, lane: Lane, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const giveUp = (): void => {
        lane.waiting = lane.waiting.filter((other) => other !== begin);
        reject(abortError(signal as AbortSignal));
        advance(host, lane);
      };
      const begin = (): void => {
        signal?.removeEventListener('abort', giveUp);
        resolve();
      };
      signal?.addEventListener('abort', giveUp, { once: true });
      lane.waiting.push(begin);
      advance(host, lane);
    });
  }

  return {
    async run(host, task, { delayMs = 0, signal } = {}) {
      if (signal?.aborted) throw abortError(signal);
      const lane = laneOf(host);
      lane.delayMs = delayMs;
      await turn(host, lane, signal);
      try {
        return await task();
      } finally {
        lane.running -= 1;
        advance(host, lane);
      }
    },
  };
}
