import {
  deleteSubscription,
  findSubscription,
  updateIfStill,
  updateSubscription,
} from '../../../db/repos/crawl/subscriptions.ts';
import { isDelivering, type Subscription } from '../../core/subscription.ts';
import { NetError } from '../../net/http.ts';
import type { PipelineContext } from '../context.ts';
import type { DispatchContext } from '../dispatch.ts';
import { askCloud, CLOUD_LEASE_SECONDS } from './ask-cloud.ts';
import { askHub } from './ask-hub.ts';
import { callbackUrl, canCall } from './callback.ts';
import { askAgainAt, leaseOf } from './schedule.ts';

type TendContext = Pick<PipelineContext, 'store' | 'clock' | 'baseUrl' | 'log'> &
  Pick<DispatchContext, 'notifyHttp'>;

/**
 * Does what a subscription is due for: asks for it, renews it well before its lease ends, or ends it when its source
 * is gone or paused. Nothing when it is not due, or another worker was first.
 */
export async function tendSubscription(
  context: TendContext,
  subscriptionId: string,
  signal: AbortSignal,
): Promise<void> {
  const found = await findSubscription(context.store, subscriptionId);
  if (found === null) return;
  if (!found.wanted) await end(context, found.subscription, signal);
  else if (found.subscription.dueAt <= context.clock.now()) await ask(context, found.subscription, signal);
}

/**
 * Every time it is asked for counts as a failure until the hub confirms, which may be before it answers: so the next
 * time is set first, and whatever the hub says afterwards wins.
 */
async function ask(context: TendContext, subscription: Subscription, signal: AbortSignal): Promise<void> {
  const { store, clock } = context;
  const now = clock.now();
  const failures = subscription.failures + 1;
  const asked = { ...subscription, dueAt: askAgainAt(failures, null, now, Math.random()) };
  // What still delivers goes on doing so while it is renewed.
  const waiting = (state: 'asked' | 'failing') => (isDelivering(subscription, now) ? 'active' : state);
  if (!(await updateIfStill(store, subscription, { dueAt: asked.dueAt, failures, state: waiting('asked') })))
    return;
  try {
    await send(context, subscription, signal);
  } catch (error) {
    if (!(error instanceof NetError)) throw error;
    const { reason, message, retryAfterMs } = error;
    const dueAt = askAgainAt(failures, retryAfterMs, now, Math.random());
    await updateIfStill(store, asked, {
      dueAt,
      state: waiting('failing'),
      lastError: `${reason}: ${message}`,
    });
    return;
  }
  const { id, protocol } = subscription;
  if (protocol === 'websub') return;
  const lease = leaseOf(CLOUD_LEASE_SECONDS, clock.now(), Math.random());
  await updateSubscription(store, id, { ...lease, state: 'active', failures: 0, lastError: null });
}

async function send(context: TendContext, subscription: Subscription, signal: AbortSignal): Promise<void> {
  const { clock, baseUrl, notifyHttp: http } = context;
  const { hub, protocol } = subscription;
  if (!canCall(hub, baseUrl)) {
    const message = `hubs cannot reach ${baseUrl}; set BASE_URL to a public address`;
    throw new NetError('bad-settings', message, { retryable: false });
  }
  const callback = callbackUrl(baseUrl, subscription);
  if (protocol === 'websub') await askHub({ clock, http, signal }, 'subscribe', subscription, callback);
  else await askCloud({ clock, http, signal }, subscription, callback);
}

/** A hub that cannot be told finds out by its next delivery, which is answered with 410. */
async function end(context: TendContext, subscription: Subscription, signal: AbortSignal): Promise<void> {
  const { store, clock, baseUrl, notifyHttp: http, log } = context;
  const { id, protocol, hub } = subscription;
  try {
    if (protocol === 'websub' && canCall(hub, baseUrl)) {
      await askHub({ clock, http, signal }, 'unsubscribe', subscription, callbackUrl(baseUrl, subscription));
    }
  } catch (error) {
    if (!(error instanceof NetError)) throw error;
    if (error.reason === 'aborted') return;
    log.info({ subscriptionId: id, reason: error.reason }, 'hub could not be told that a subscription ended');
  }
  await deleteSubscription(store, id);
}
