import { pino } from 'pino';
import { dueDeliveryIds } from '../../../db/repos/telling/delivery-queue.ts';
import type { Store } from '../../../db/store.ts';
import { createOutboundHttp } from '../../../src/app/outbound-http.ts';
import { addMs, BUCKET, MINUTE } from '../../../src/core/time.ts';
import { dispatchDelivery } from '../../../src/pipeline/dispatch.ts';
import { evaluateRule } from '../../../src/pipeline/evaluate-rules.ts';
import { createSurgeReplays } from '../../../src/pipeline/surge-replays.ts';
import { manualClock } from '../../support/clock.ts';

export const SECRET = 'a secret of thirty-two characters';
/** Start of the quarter-hour in which it gets much worse. */
export const NOON = new Date('2026-01-15T12:00:00.000Z');
/** When it has tipped, and when it has got much worse. */
export const TIPPED = addMs(NOON, 7 * MINUTE);
export const WORSE = addMs(TIPPED, BUCKET);

/** Judges the rule at each of `moments` and delivers all that is due, as one worker does. `wall` is for its leases. */
export async function tellStory(
  store: Store,
  ruleId: string,
  { moments, wall }: { moments: readonly Date[]; wall: Date },
): Promise<void> {
  const outbound = createOutboundHttp({
    userAgentContact: null,
    allowPrivateHosts: ['127.0.0.1'],
    perHostConcurrency: 2,
    perHostDelayMs: 0,
  });
  const { signal } = new AbortController();
  const clock = manualClock(moments[0]);
  const context = {
    ...{ store, clock, wall: { now: () => wall }, replays: createSurgeReplays() },
    ...{ baseUrl: 'https://earshot.example', log: pino({ level: 'silent' }) },
    ...{ notifyHttp: outbound.guarded, mail: null },
  };
  for (const moment of moments) {
    clock.advance(moment.getTime() - clock.now().getTime());
    await evaluateRule(context, ruleId);
    for (;;) {
      const due = await dueDeliveryIds(store, { now: clock.now(), wall }, 10);
      if (due.length === 0) break;
      for (const id of due) await dispatchDelivery(context, id, signal);
    }
  }
  await outbound.close();
}
