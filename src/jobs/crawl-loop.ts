import type { Logger } from 'pino';
import type { Crawler, HeldSource } from '../pipeline/crawl/crawler.ts';
import type { CrawlSummary } from '../pipeline/crawl/record-crawl.ts';
import { createRounds } from './rounds.ts';

/** The visits of one process to what is due. */
export interface CrawlLoop {
  /** Looks for due sources now. */
  wake(): void;
  /** Begins no more visits; running ones get a while to finish, then their signal ends them. */
  stop(): Promise<void>;
}

export interface CrawlLoopOptions {
  crawler: Pick<Crawler, 'claimDue' | 'visit' | 'release'>;
  /** Most visits that wait for their source's answer at once. */
  concurrency: number;
  /** Most sources of one host held at once, over all processes. */
  perHost: number;
  onVisited(summary: CrawlSummary): void;
  log: Logger;
}

/** Sources held, whether they wait, are asked or are written down, for each that may be asked at once. */
const AHEAD = 4;
/** A claim that brought less than it asked for is not repeated sooner than this, in milliseconds. */
const BREATH = 50;

/**
 * Keeps as many visits going as there may be, for as long as anything is due. Sources are claimed by the hundred, ahead
 * of their turn; one slow visit holds up no other. When nothing is left it sleeps until it is woken.
 */
export function startCrawlLoop(options: CrawlLoopOptions): CrawlLoop {
  const { crawler, concurrency, perHost, onVisited, log } = options;
  const waiting: HeldSource[] = [];
  let asking = 0;
  const rounds = createRounds();

  async function visit(held: HeldSource): Promise<void> {
    asking += 1;
    const answered = once(() => {
      asking -= 1;
      fill();
    });
    try {
      const summary = await crawler.visit(held, rounds.signal, answered);
      if (summary !== null) onVisited(summary);
    } catch (error) {
      log.error({ err: error, sourceId: held.source.id }, 'visit failed');
    } finally {
      answered();
    }
  }

  function fill(): void {
    while (asking < concurrency && !rounds.stopping) {
      const next = waiting.shift();
      if (next === undefined) break;
      rounds.add(visit(next), () => {
        if (wanted() > 0) rounds.wake();
      });
    }
  }

  /** How many sources to claim: many at once, while others are visited, or what there is room for when none waits. */
  function wanted(): number {
    const room = concurrency * AHEAD - waiting.length - rounds.running;
    return room >= concurrency || waiting.length === 0 ? room : 0;
  }

  async function claim(limit: number): Promise<HeldSource[]> {
    if (limit === 0) return [];
    try {
      return await crawler.claimDue(limit, perHost);
    } catch (error) {
      log.error({ err: error }, 'due sources could not be claimed');
      return [];
    }
  }

  rounds.begin(async () => {
    const limit = wanted();
    const claimed = await claim(limit);
    waiting.push(...claimed);
    fill();
    if (claimed.length < limit) await new Promise((resolve) => setTimeout(resolve, BREATH));
  });
  return {
    wake: rounds.wake,
    // What cannot be given back now comes free when its lease runs out.
    stop: () => rounds.stop(() => Promise.allSettled(waiting.splice(0).map((held) => crawler.release(held)))),
  };
}

function once(work: () => void): () => void {
  let done = false;
  return () => {
    if (!done) work();
    done = true;
  };
}
