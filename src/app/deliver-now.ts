import type { Logger } from 'pino';
import { findDelivery } from '../../db/repos/deliveries.ts';
import { dueDeliveryIds } from '../../db/repos/outbox.ts';
import type { Settings } from '../config/settings.ts';
import type { Clock } from '../core/clock.ts';
import type { Outcome } from '../core/outcome.ts';
import { dispatchDelivery } from '../pipeline/dispatch.ts';
import { createPipeline } from './pipeline.ts';
import type { Workplace } from './workplace.ts';

const BATCH = 500;

/** Makes one attempt at everything that waits in the outbox, for commands that send without a running server. */
export async function deliverNow(bench: {
  settings: Settings;
  workplace: Workplace;
  clock: Clock;
  log: Logger;
  baseUrl: string;
}): Promise<{ receiver: string; outcome: Outcome }[]> {
  const { store } = bench.workplace;
  const pipeline = createPipeline(bench.settings, { ...bench, store });
  const told: { receiver: string; outcome: Outcome }[] = [];
  try {
    const { clock, wall } = pipeline.context;
    for (const id of await dueDeliveryIds(store, clock.now(), wall.now(), BATCH)) {
      const result = await dispatchDelivery(pipeline.context, id, AbortSignal.any([]));
      const delivery = await findDelivery(store, id);
      if (result !== null && delivery !== null)
        told.push({ receiver: delivery.receiverName, outcome: result.outcome });
    }
  } finally {
    await pipeline.close();
  }
  return told;
}
