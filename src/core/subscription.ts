export const subscriptionProtocols = ['websub', 'rsscloud'] as const;
export type SubscriptionProtocol = (typeof subscriptionProtocols)[number];

/**
 * `asked`: the hub has not confirmed it yet. `active`: it delivers. `denied`: the hub refused. `failing`: it could not
 * be asked, and will be again.
 */
export const subscriptionStates = ['asked', 'active', 'denied', 'failing'] as const;
export type SubscriptionState = (typeof subscriptionStates)[number];
