import { findSubscription, updateSubscription } from '../../../db/repos/crawl/subscriptions.ts';
import type { Store } from '../../../db/store.ts';
import type { Clock } from '../../core/clock.ts';
import { excerpt } from '../../core/text.ts';
import { addMs, DAY } from '../../core/time.ts';
import { leaseOf } from './schedule.ts';

interface ConfirmContext {
  store: Store;
  clock: Clock;
}

/** What a hub asks back with (W3C WebSub §5.2, §5.3); null for what it left out. */
export interface Verification {
  mode: string | null;
  topic: string | null;
  challenge: string | null;
  leaseSeconds: string | null;
  reason: string | null;
}

/** A hub that refused may have been told otherwise by then. */
const ASK_AGAIN_AFTER_DENIAL = 7 * DAY;
const MAX_REASON = 200;

/**
 * Answers a hub that asks whether we meant it: with the challenge when we did, with nothing when it only says that it
 * refuses. An end is meant when nobody wants the subscription any more.
 *
 * @returns the body of the answer; null when we asked for no such thing
 */
export async function confirmSubscription(
  { store, clock }: ConfirmContext,
  subscriptionId: string,
  { mode, topic, challenge, leaseSeconds, reason }: Verification,
): Promise<string | null> {
  const found = await findSubscription(store, subscriptionId);
  if (mode === 'unsubscribe') return found?.wanted ? null : challenge;
  if (!found?.wanted || found.subscription.protocol !== 'websub' || found.subscription.topic !== topic)
    return null;
  const now = clock.now();
  if (mode === 'denied') {
    await updateSubscription(store, subscriptionId, {
      state: 'denied',
      dueAt: addMs(now, ASK_AGAIN_AFTER_DENIAL),
      leaseEndsAt: null,
      lastError: reason === null ? 'the hub gave no reason' : excerpt(reason, MAX_REASON),
    });
    return '';
  }
  if (mode !== 'subscribe' || challenge === null) return null;
  const lease = leaseOf(/^\d+$/.test(leaseSeconds ?? '') ? Number(leaseSeconds) : null, now, Math.random());
  await updateSubscription(store, subscriptionId, {
    ...lease,
    state: 'active',
    failures: 0,
    lastError: null,
  });
  return challenge;
}

/** As {@link confirmSubscription}, for an rssCloud server: it names only the feed. */
export async function confirmCloud(
  { store }: Pick<ConfirmContext, 'store'>,
  subscriptionId: string,
  { topic, challenge }: Pick<Verification, 'topic' | 'challenge'>,
): Promise<string | null> {
  const found = await findSubscription(store, subscriptionId);
  const asked = found?.wanted && found.subscription.protocol === 'rsscloud';
  return asked && found.subscription.topic === topic ? challenge : null;
}
