import type { MailTransport } from '../../alerts/notifier.ts';
import type { DeliveryResult, NotificationLog } from '../../alerts/pipeline/delivery.ts';
import { dispatch } from '../../alerts/pipeline/dispatch.ts';
import { lastToldAt, leaseDelivery, recordAttempt } from '../../db/repos/outbox.ts';
import { transaction } from '../../db/store.ts';
import { newId } from '../core/id.ts';
import { addMs, MINUTE } from '../core/time.ts';
import type { HttpClient } from '../net/http.ts';
import type { PipelineContext } from './context.ts';

export interface DispatchContext extends Pick<PipelineContext, 'store' | 'clock' | 'wall'> {
  /** The guarded client that webhooks are sent with. */
  notifyHttp: HttpClient;
  /** Null when no mail server is configured. */
  mail: MailTransport | null;
}

/** Longer than any attempt may take: the client's own caps end it well before. */
const LEASE = 2 * MINUTE;

/** Makes one attempt at a delivery and records it. Null when it was settled, or another worker has it. */
export async function dispatchDelivery(
  context: DispatchContext,
  deliveryId: string,
  signal: AbortSignal,
): Promise<DeliveryResult | null> {
  return dispatch(deliveryId, {
    http: context.notifyHttp,
    mail: context.mail,
    clock: context.clock,
    signal,
    log: notificationLog(context),
    random: Math.random,
  });
}

function notificationLog({ store, clock, wall }: DispatchContext): NotificationLog {
  return {
    claim(deliveryId) {
      const held = wall.now();
      return leaseDelivery(store, deliveryId, { now: clock.now(), wall: held, until: addMs(held, LEASE) });
    },
    lastTold: (receiverId, incidentId) => lastToldAt(store, receiverId, incidentId),
    async record({ deliveryId, at, outcome, state, nextAttemptAt }) {
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
        }),
      );
    },
  };
}
