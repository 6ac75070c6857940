import type { Outcome } from '../../src/core/outcome.ts';
import type { NotifyContext } from '../notifier.ts';
import { failedForGood } from '../outcomes.ts';
import { isSuperseded, OLD_NEWS } from './dedup.ts';
import type { ClaimedDelivery, DeliveryResult, HeldDelivery, NotificationLog } from './delivery.ts';
import { heldUntil } from './hold.ts';
import { sendDelivery } from './send.ts';
import { settle } from './settle.ts';

export interface DispatchContext extends NotifyContext {
  log: NotificationLog;
  /** Numbers in [0, 1) for the jitter of retries. */
  random: () => number;
}

/** Makes one attempt at a delivery and records it, or holds it back. Null when there was nothing to do. */
export async function dispatch(
  deliveryId: string,
  context: DispatchContext,
): Promise<DeliveryResult | HeldDelivery | null> {
  const delivery = await context.log.claim(deliveryId);
  if (delivery === null) return null;
  const until = heldUntil(delivery, context.clock.now());
  if (until !== null) {
    await context.log.hold(deliveryId, until);
    return { deliveryId, heldUntil: until };
  }
  const result = await dispatchOne(delivery, context);
  await context.log.record(result);
  return result;
}

/** Makes one attempt at a claimed delivery: skips old news, sends the rest, and says what becomes of it. */
async function dispatchOne(delivery: ClaimedDelivery, context: DispatchContext): Promise<DeliveryResult> {
  const at = context.clock.now();
  const outcome = await attempt(delivery, context);
  const now = context.clock.now();
  return { deliveryId: delivery.id, at, outcome, ...settle(delivery, outcome, now, context.random) };
}

async function attempt(delivery: ClaimedDelivery, context: DispatchContext): Promise<Outcome> {
  const { disabledReason } = delivery.receiver;
  if (disabledReason !== null) return failedForGood('gone', `the receiver is disabled: ${disabledReason}`);
  if (await isSuperseded(delivery, context.log)) return { ok: true, detail: OLD_NEWS };
  return sendDelivery(delivery, context);
}
