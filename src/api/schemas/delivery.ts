import { z } from '@hono/zod-openapi';
import type { DeliveryAttempt, DeliveryView } from '../../../db/repos/telling/deliveries.ts';
import { deliveryStates, heldReasons } from '../../core/delivery.ts';
import { messageTypes } from '../../core/message.ts';
import { failureReasons } from '../../core/outcome.ts';
import { id } from './id.ts';
import { isoOrNull, timestamp } from './time.ts';

const reason = z.enum(failureReasons).nullable();

export const deliverySchema = z
  .object({
    id,
    messageId: id.openapi({ description: 'The `webhook-id` of every attempt' }),
    type: z.enum(messageTypes),
    incidentId: id.nullable(),
    receiver: z.object({ id, name: z.string() }),
    state: z.enum(deliveryStates),
    attemptCount: z.int(),
    nextAttemptAt: timestamp,
    deliveredAt: timestamp.nullable(),
    heldReason: z
      .enum(heldReasons)
      .nullable()
      .openapi({ description: 'Why it waits although its turn has come' }),
    lastReason: reason,
    createdAt: timestamp,
  })
  .openapi('Delivery');

export const deliveryDetailSchema = deliverySchema
  .extend({
    attempts: z
      .array(
        z.object({
          at: timestamp,
          ok: z.boolean(),
          reason,
          detail: z.string().nullable(),
          tookMs: z.int().nullable().openapi({ description: 'Null where it was not kept' }),
        }),
      )
      .openapi({ description: 'Every attempt, oldest first' }),
  })
  .openapi('DeliveryDetail');

export function deliveryView(delivery: DeliveryView): z.infer<typeof deliverySchema> {
  const { receiverId, receiverName, attempts, ...rest } = delivery;
  return {
    ...rest,
    attemptCount: attempts,
    receiver: { id: receiverId, name: receiverName },
    nextAttemptAt: delivery.nextAttemptAt.toISOString(),
    deliveredAt: isoOrNull(delivery.deliveredAt),
    createdAt: delivery.createdAt.toISOString(),
  };
}

export function deliveryDetailView(
  delivery: DeliveryView,
  attempts: readonly DeliveryAttempt[],
): z.infer<typeof deliveryDetailSchema> {
  return {
    ...deliveryView(delivery),
    attempts: attempts.map(({ at, ok, reason, detail, tookMs }) => ({
      at: at.toISOString(),
      ...{ ok, reason, detail, tookMs },
    })),
  };
}
