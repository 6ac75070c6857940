import { dueDeliveryIds } from '../../db/repos/telling/delivery-queue.ts';
import type { Store } from '../../db/store.ts';
import type { Clock } from '../core/clock.ts';
import type { WorkPort } from '../pipeline/work-port.ts';
import type { Queue } from './queue.ts';

/** Put in line at once; the rest waits for the next tick. */
const BATCH = 500;

export interface QueuedWorkContext {
  store: Store;
  clock: Clock;
  wall: Clock;
  /** Looks for due sources now. */
  wakeCrawl(): void;
}

/** Work asked for is a job in the queue, done by whichever process is free; what is due is visited by the crawl loop. */
export function queuedWork(queue: Queue, { store, clock, wall, wakeCrawl }: QueuedWorkContext): WorkPort {
  return {
    crawl: (sourceId) => queue.send('crawl', { sourceId }),
    evaluate: (brandId) => queue.send('evaluate', { brandId }),
    recountThemes: (brandId) => queue.send('themes', { brandId }),
    rematch: (brandId) => queue.send('rematch', { brandId }),
    crawlDue: async () => wakeCrawl(),
    async deliverDue() {
      for (const deliveryId of await dueDeliveryIds(store, { now: clock.now(), wall: wall.now() }, BATCH)) {
        await queue.send('deliver', { deliveryId });
      }
    },
  };
}
