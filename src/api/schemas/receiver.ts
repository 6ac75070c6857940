import { z } from '@hono/zod-openapi';
import { notifiers } from '../../../alerts/registry.ts';
import { feedUrl } from '../../access/message-links.ts';
import type { Receiver } from '../../core/receiver.ts';
import { shownReceiverSettings } from '../../setup/receivers.ts';
import { id } from './id.ts';
import { oneOf } from './one-of.ts';
import { quietHours } from './routing.ts';
import { settings } from './source.ts';
import { text } from './text.ts';
import { timestamp } from './time.ts';

export const receiverSchema = z
  .object({
    id,
    name: z.string(),
    kind: z.string().openapi({ example: 'webhook' }),
    settings: settings.openapi({ description: 'Without their secrets' }),
    enabled: z.boolean(),
    disabledReason: z.string().nullable(),
    quietHours: quietHours.nullable(),
    feedUrl: z
      .string()
      .nullable()
      .openapi({ description: 'Where the feed of an `rss` receiver is read, by whoever knows the address' }),
    createdAt: timestamp,
  })
  .openapi('Receiver');

export const madeReceiverSchema = receiverSchema
  .extend({
    secret: z
      .string()
      .optional()
      .openapi({ description: 'The signing secret that was made because none was given; shown this once' }),
  })
  .openapi('MadeReceiver');

export const newReceiver = z
  .strictObject({
    name: text(200),
    kind: z
      .string()
      .max(100)
      .openapi({ description: oneOf(notifiers), example: 'webhook' }),
    settings: settings.default({}).openapi({ example: { url: 'https://hooks.example.com/pr' } }),
    quietHours: quietHours.nullable().default(null),
  })
  .openapi('NewReceiver');

export const receiverChange = z
  .strictObject({
    name: text(200).optional(),
    settings: settings
      .optional()
      .openapi({ description: 'Joined with the present ones; null takes a setting away' }),
    quietHours: quietHours.nullable().optional(),
    enabled: z.boolean().optional().openapi({ description: 'False: nothing is sent to it any more' }),
  })
  .openapi('ReceiverChange');

export function receiverView(
  receiver: Receiver,
  { baseUrl, linkKey }: { baseUrl: string; linkKey: string },
): z.infer<typeof receiverSchema> {
  return {
    ...receiver,
    settings: shownReceiverSettings(receiver),
    enabled: receiver.disabledReason === null,
    feedUrl: receiver.kind === 'rss' ? feedUrl(baseUrl, linkKey, receiver.id) : null,
    createdAt: receiver.createdAt.toISOString(),
  };
}
