import { randomBytes } from 'node:crypto';
import {
  insertSubscription,
  subscriptionOf,
  updateSubscription,
} from '../../../db/repos/crawl/subscriptions.ts';
import { type Store, transaction } from '../../../db/store.ts';
import { newId } from '../../core/id.ts';
import type { Source } from '../../core/source.ts';
import { isDelivering, type PushOffer, type Subscription } from '../../core/subscription.ts';

/** What a visit that went well says of its source's announcements. */
interface NotedVisit {
  source: Pick<Source, 'id' | 'lastCrawlAt'>;
  /** See `CrawlResult.push`. */
  offer: PushOffer | null | undefined;
  itemsNew: number;
}

const SECRET_BYTES = 32;

/**
 * Keeps a source's subscription true to what its visit found: one that is offered for the first time is asked for, one
 * whose hub or topic has moved is given up for a new one, and one whose hub has kept an item back is asked for again,
 * since hubs forget.
 *
 * @returns whether new items come by themselves, so that visits are only the safety net
 */
export async function noteOffer(
  store: Store,
  { source, offer, itemsNew }: NotedVisit,
  now: Date,
): Promise<boolean> {
  if (offer === undefined) return false;
  const subscription = await subscriptionOf(store, source.id);
  if (!isSame(subscription, offer)) {
    await replace(store, subscription, offer === null ? null : newSubscription(source.id, offer, now), now);
    return false;
  }
  if (subscription === null || !isDelivering(subscription, now)) return false;
  if (itemsNew === 0 || hasDeliveredSince(subscription, source.lastCrawlAt)) return true;
  await updateSubscription(store, subscription.id, { state: 'asked', dueAt: now });
  return false;
}

function isSame(subscription: Subscription | null, offer: PushOffer | null): boolean {
  if (subscription === null || offer === null) return subscription === offer;
  const { protocol, hub, topic } = subscription;
  return protocol === offer.protocol && hub === offer.hub && topic === offer.topic;
}

/** What there was before is left to be ended (see tend.ts). */
async function replace(
  store: Store,
  before: Subscription | null,
  after: Subscription | null,
  now: Date,
): Promise<void> {
  await transaction(store, async (tx) => {
    if (before !== null) await updateSubscription(tx, before.id, { sourceId: null, dueAt: now });
    if (after !== null) await insertSubscription(tx, after);
  });
}

function newSubscription(sourceId: string, offer: PushOffer, now: Date): Subscription {
  return {
    ...offer,
    id: newId(now),
    sourceId,
    secret: randomBytes(SECRET_BYTES).toString('hex'),
    state: 'asked',
    dueAt: now,
    leaseEndsAt: null,
    lastDeliveryAt: null,
    failures: 0,
    lastError: null,
    createdAt: now,
  };
}

/** New items that a visit brings were announced when anything was since the visit before; a first visit is none. */
function hasDeliveredSince({ lastDeliveryAt, createdAt }: Subscription, lastCrawlAt: Date | null): boolean {
  return lastCrawlAt === null || (lastDeliveryAt ?? createdAt) >= lastCrawlAt;
}
