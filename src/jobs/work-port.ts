import { dueDeliveryIds } from '../../db/repos/outbox.ts';
import { dueSourceIds } from '../../db/repos/sources.ts';
import type { Store } from '../../db/store.ts';
import type { Clock } from '../core/clock.ts';
import type { WorkPort } from '../pipeline/work-port.ts';
import type { Queue } from './queue.ts';

/** Put in line at once; the rest waits for the next tick. */
const BATCH = 500;

/** Work asked for is a job in the queue, done by whichever process is free. */
export function queuedWork(queue: Queue, clocks: { store: Store; clock: Clock; wall: Clock }): WorkPort {
  const { store, clock, wall } = clocks;
  return {
    crawl: (sourceId) => queue.send('crawl', { sourceId }),
    evaluate: (brandId) => queue.send('evaluate', { brandId }),
    rematch: (brandId) => queue.send('rematch', { brandId }),
    async crawlDue() {
      for (const sourceId of await dueSourceIds(store, clock.now(), wall.now(), BATCH)) {
        await queue.send('crawl', { sourceId });
      }
    },
    async deliverDue() {
      for (const deliveryId of await dueDeliveryIds(store, clock.now(), wall.now(), BATCH)) {
        await queue.send('deliver', { deliveryId });
      }
    },
  };
}
