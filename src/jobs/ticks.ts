import cron from 'node-cron';
import type { Logger } from 'pino';
import { allBrands } from '../../db/repos/brands/brands.ts';
import { dueFollowSourceIds } from '../../db/repos/crawl/follow-ups.ts';
import { dueHistoryIds } from '../../db/repos/crawl/history.ts';
import { hastenSources } from '../../db/repos/crawl/source-pace.ts';
import { dueSubscriptionIds } from '../../db/repos/crawl/subscriptions.ts';
import { dueIncidentIds } from '../../db/repos/incidents/escalations.ts';
import type { Store } from '../../db/store.ts';
import type { Clock } from '../core/clock.ts';
import { BUCKET, bucketOf, DAY } from '../core/time.ts';
import { QUICKEST } from '../pipeline/crawl/pace.ts';
import { dueDigestIds } from '../pipeline/digests/digest-due.ts';
import { fillWords } from '../pipeline/search/index-words.ts';
import type { WorkPort } from '../pipeline/work-port.ts';
import type { Queue } from './queue.ts';

/** Rows of one kind that are put in line at once; the rest waits for the next tick. */
const BATCH = 100;

export interface TickContext {
  store: Store;
  clock: Clock;
  wall: Clock;
  queue: Queue;
  work: WorkPort;
  /** Done once a domain day: what keeps the database in shape. */
  upkeep(): Promise<void>;
  log: Logger;
}

export interface Ticks {
  stop(): Promise<void>;
}

/**
 * At once, and then every few seconds of wall time, the rows are asked what is due, and a job is sent for each. A job
 * that was lost with a killed process is thereby sent again.
 *
 * @param expression cron expression of the tick, with seconds
 */
export function startTicks(context: TickContext, expression: string): Ticks {
  let judgedThrough = 0;
  let upkeepDay = Math.floor(context.clock.now().getTime() / DAY);
  let wordsFilled = false;
  let ticking: Promise<void> = Promise.resolve();

  async function tick(): Promise<void> {
    const { store, clock, wall, queue, work } = context;
    await hastenSources(store, clock.now(), QUICKEST);
    await work.crawlDue();
    await work.deliverDue();
    for (const incidentId of await dueIncidentIds(store, clock.now(), BATCH))
      await queue.send('escalate', { incidentId });
    for (const digestId of await dueDigestIds(store, clock.now())) await queue.send('digest', { digestId });
    for (const subscriptionId of await dueSubscriptionIds(store, clock.now(), BATCH))
      await queue.send('subscribe', { subscriptionId });
    for (const sourceId of await dueHistoryIds(store, clock.now(), wall.now(), BATCH))
      await queue.send('history', { sourceId });
    for (const sourceId of await dueFollowSourceIds(store, clock.now(), wall.now(), BATCH))
      await queue.send('follow', { sourceId });
    if (!wordsFilled) wordsFilled = await fillWords(store, clock.now());
    const through = bucketOf(clock.now()).getTime();
    if (through <= judgedThrough) return;
    for (const brand of await allBrands(store)) await work.evaluate(brand.id);
    judgedThrough = through;
    // Twice the time between: a job that was lost is made up for by the next.
    await queue.send('authors', { since: new Date(through - 2 * BUCKET).toISOString() });
    await queue.send('forecasts', { through: new Date(through).toISOString() });
    const day = Math.floor(through / DAY);
    if (day > upkeepDay) await context.upkeep();
    upkeepDay = day;
  }

  function run(): Promise<void> {
    ticking = ticking.then(tick).catch((error) => context.log.error({ err: error }, 'tick failed'));
    return ticking;
  }

  run();
  // A tick that came too late is made up for by the next one.
  const options = { noOverlap: true, name: 'tick', suppressMissedWarning: true };
  const task = cron.schedule(expression, run, options);
  return {
    async stop() {
      await task.destroy();
      await ticking;
    },
  };
}
