import type { LinkMaker } from '../../alerts/message-links.ts';
import type { MailTransport } from '../../alerts/notifier.ts';
import type { DeliveryResult, HeldDelivery, NotificationLog } from '../../alerts/pipeline/delivery.ts';
import { dispatch } from '../../alerts/pipeline/dispatch.ts';
import { recordAttempt } from '../../db/repos/telling/attempts.ts';
import { holdDelivery, leaseDelivery, renewDelivery } from '../../db/repos/telling/delivery-queue.ts';
import { lastTold, newerWaits } from '../../db/repos/telling/outbox.ts';
import { transaction } from '../../db/store.ts';
import { newId } from '../core/id.ts';
import type { HttpClient } from '../net/http.ts';
import type { PipelineContext } from './context.ts';
import { keepLease, type Lease, leaseFrom } from './lease.ts';

export interface DispatchContext extends Pick<PipelineContext, 'store' | 'clock' | 'wall'> {
  /** The guarded client that webhooks are sent with. */
  notifyHttp: HttpClient;
  /** Null when no mail server is configured. */
  mail: MailTransport | null;
  /** Nobody gets links when absent. */
  links?: LinkMaker | undefined;
}

/** Makes one attempt at a delivery and records it, or holds it back. Null when it was settled, or another worker has it. */
export async function dispatchDelivery(
  context: DispatchContext,
  deliveryId: string,
  signal: AbortSignal,
): Promise<DeliveryResult | HeldDelivery | null> {
  const log = notificationLog(context);
  try {
    return await dispatch(deliveryId, {
      http: context.notifyHttp,
      mail: context.mail,
      links: context.links,
      clock: context.clock,
      signal,
      log,
      random: Math.random,
    });
  } finally {
    await log.end();
  }
}

/** Records what one attempt needs and brings. To be ended, whatever becomes of it. */
function notificationLog({
  store,
  clock,
  wall,
}: DispatchContext): NotificationLog & { end(): Promise<void> } {
  let lease: Lease | null = null;
  let began = wall.now();
  return {
    async claim(deliveryId) {
      const now = wall.now();
      began = now;
      const until = leaseFrom(now);
      const claimed = await leaseDelivery(store, deliveryId, { now: clock.now(), wall: now, until });
      if (claimed !== null)
        lease = keepLease(wall, until, (held, next) => renewDelivery(store, deliveryId, held, next));
      return claimed;
    },
    lastTold: (receiverId, incidentId) => lastTold(store, receiverId, incidentId),
    newerWaits: (receiverId, incidentId, messageId) => newerWaits(store, receiverId, incidentId, messageId),
    hold: (deliveryId, until) => holdDelivery(store, deliveryId, until),
    async record({ deliveryId, at, outcome, state, nextAttemptAt, probeAt }) {
      await transaction(store, (tx) =>
        recordAttempt(tx, {
          id: newId(at),
          deliveryId,
          at,
          ok: outcome.ok,
          reason: outcome.ok ? null : outcome.reason,
          detail: outcome.detail ?? null,
          state,
          nextAttemptAt,
          probeAt,
          tookMs: wall.now().getTime() - began.getTime(),
        }),
      );
    },
    end: async () => void (await lease?.end()),
  };
}
