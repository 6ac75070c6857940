import type { Logger } from 'pino';
import type { Database } from '../../db/database.ts';
import { lockSchema } from '../../db/migrate.ts';
import { releaseAllSources } from '../../db/repos/crawl/source-leases.ts';
import { releaseAllDeliveries } from '../../db/repos/telling/delivery-queue.ts';
import { startCrawlLoop } from '../jobs/crawl-loop.ts';
import { startListeners } from '../jobs/listeners.ts';
import { jobPlans } from '../jobs/plans.ts';
import { type Queue, startQueue } from '../jobs/queue.ts';
import { reportVisits } from '../jobs/report-visits.ts';
import { startTicks } from '../jobs/ticks.ts';
import { queuedWork } from '../jobs/work-port.ts';
import type { PipelineContext } from '../pipeline/context.ts';
import { createCrawler } from '../pipeline/crawl/crawler.ts';
import type { DispatchContext } from '../pipeline/dispatch.ts';
import { createListener } from '../pipeline/listen/listener.ts';
import type { WorkPort } from '../pipeline/work-port.ts';
import { keepInShape } from './upkeep.ts';

/** Clock and workers of one process. */
export interface Engine {
  work: WorkPort;
  /** Takes nothing new, lets what runs finish for a while, then ends. */
  stop(): Promise<void>;
}

export interface EngineOptions {
  database: Database;
  context: PipelineContext & DispatchContext;
  crawlConcurrency: number;
  perHostConcurrency: number;
  /** Cron expression, with seconds, of the tick that asks what is due. */
  tick: string;
}

/** Starts the queue, its workers and the clock. */
export async function startEngine({
  database,
  context,
  crawlConcurrency,
  perHostConcurrency,
  tick,
}: EngineOptions): Promise<Engine> {
  const { store, clock, wall, log } = context;
  if (database.kind === 'pglite') {
    // The embedded database has one process, and that is us: leases are those of a process that was killed.
    await releaseAllSources(store);
    await releaseAllDeliveries(store);
  }
  const queue = await startQueueAlone(database, log);
  const crawler = createCrawler(context);
  const wakeCrawl = () => {
    crawling.wake();
    void listening.wake();
  };
  const work = queuedWork(queue, { store, clock, wall, wakeCrawl });
  const onVisited = reportVisits(work, log);
  const crawling = startCrawlLoop({
    crawler,
    concurrency: crawlConcurrency,
    perHost: perHostConcurrency,
    onVisited,
    log,
  });
  const listening = startListeners({ listener: createListener(context, onVisited), log });
  await queue.work(jobPlans(context, crawler, work));
  const upkeep = () => keepInShape(database, context);
  const ticks = startTicks({ store, clock, wall, queue, work, upkeep, log }, tick);
  return {
    work,
    async stop() {
      await ticks.stop();
      await Promise.all([crawling.stop(), listening.stop()]);
      await queue.stop();
    },
  };
}

/**
 * The queue makes tables of its own when it starts. Processes that start together do that one after the other: side by
 * side they run into deadlocks.
 */
function startQueueAlone(database: Database, log: Logger): Promise<Queue> {
  if (database.bossDb !== null) return startQueue({ database: { boss: database.bossDb }, log });
  const options = { database: { url: database.url ?? '' }, log };
  return database.db.transaction(async (tx) => {
    await lockSchema(tx);
    return startQueue(options);
  });
}
