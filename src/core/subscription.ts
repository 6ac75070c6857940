export const subscriptionProtocols = ['websub', 'rsscloud'] as const;
export type SubscriptionProtocol = (typeof subscriptionProtocols)[number];

/**
 * `asked`: the hub has not confirmed it yet. `active`: it delivers. `denied`: the hub refused. `failing`: it could not
 * be asked, and will be again.
 */
export const subscriptionStates = ['asked', 'active', 'denied', 'failing'] as const;
export type SubscriptionState = (typeof subscriptionStates)[number];

/** What a feed says of who announces its new items. */
export interface PushOffer {
  protocol: SubscriptionProtocol;
  /** Where announcements are asked for: the hub, or the cloud's registration address. */
  hub: string;
  /** The feed's own address, as it names itself. */
  topic: string;
}

/** A publisher's promise to tell of new items by itself. */
export interface Subscription extends PushOffer {
  /** Part of the callback's address. */
  id: string;
  /** Null when no source has it any more: its hub is still to be told. */
  sourceId: string | null;
  /** What WebSub deliveries are signed with. */
  secret: string;
  state: SubscriptionState;
  /** When it is asked for, or again. */
  dueAt: Date;
  /** Until when the hub delivers; null before it was confirmed. */
  leaseEndsAt: Date | null;
  lastDeliveryAt: Date | null;
  /** How often it was asked for in a row without being confirmed. */
  failures: number;
  lastError: string | null;
  createdAt: Date;
}

/** Whether the hub is believed to deliver at `now`. */
export function isDelivering(
  { state, leaseEndsAt }: Pick<Subscription, 'state' | 'leaseEndsAt'>,
  now: Date,
): boolean {
  return state === 'active' && leaseEndsAt !== null && leaseEndsAt > now;
}
