import { z } from '@hono/zod-openapi';
import { type Subscription, subscriptionProtocols, subscriptionStates } from '../../core/subscription.ts';
import { isoOrNull, timestamp } from './time.ts';

export const subscriptionSchema = z
  .object({
    protocol: z.enum(subscriptionProtocols),
    hub: z.string().openapi({ description: 'Where announcements are asked for' }),
    topic: z.string().openapi({ description: 'The feed’s address by its own word' }),
    state: z.enum(subscriptionStates),
    leaseEndsAt: timestamp.nullable().openapi({ description: 'Until when the hub delivers' }),
    lastDeliveryAt: timestamp.nullable(),
    failures: z.int().openapi({ description: 'Times it was asked for in a row without being confirmed' }),
    lastError: z.string().nullable(),
  })
  .openapi('Subscription');

export function subscriptionView(subscription: Subscription): z.infer<typeof subscriptionSchema> {
  const { protocol, hub, topic, state, failures, lastError } = subscription;
  return {
    protocol,
    hub,
    topic,
    state,
    failures,
    lastError,
    leaseEndsAt: isoOrNull(subscription.leaseEndsAt),
    lastDeliveryAt: isoOrNull(subscription.lastDeliveryAt),
  };
}
