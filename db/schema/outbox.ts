import { isNotNull, sql } from 'drizzle-orm';
import { boolean, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { DeliveryState, HeldReason } from '../../src/core/delivery.ts';
import type { Message, MessageType } from '../../src/core/message.ts';
import type { FailureReason } from '../../src/core/outcome.ts';
import { instant, safeJson, safeText } from '../columns.ts';
import { incidents } from './incidents.ts';
import { receivers } from './rules.ts';

/** One thing worth telling. Its id is the `webhook-id` of every attempt to every receiver. */
export const messages = pgTable(
  'messages',
  {
    id: uuid('id').primaryKey(),
    type: text('type').$type<MessageType>().notNull(),
    /** Names the event: writing one event twice is refused, so no event ever gets two ids. */
    eventKey: text('event_key').notNull(),
    incidentId: uuid('incident_id').references(() => incidents.id, { onDelete: 'cascade' }),
    body: safeJson<Message>('body').notNull(),
    /** A rendered page that goes with the message, such as a digest. */
    page: safeJson<{ subject: string; html: string; text: string }>('page'),
    /** What kept it from everybody: a silence, or a critical incident of the same brand. */
    silencedBy: uuid('silenced_by'),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    uniqueIndex('messages_event').on(table.eventKey),
    index('messages_incident').on(table.incidentId),
  ],
);

/** A message on its way to one receiver. */
export const deliveries = pgTable(
  'deliveries',
  {
    id: uuid('id').primaryKey(),
    messageId: uuid('message_id')
      .notNull()
      .references(() => messages.id, { onDelete: 'cascade' }),
    receiverId: uuid('receiver_id')
      .notNull()
      .references(() => receivers.id, { onDelete: 'cascade' }),
    state: text('state').$type<DeliveryState>().notNull().default('pending'),
    attempts: integer('attempts').notNull().default(0),
    nextAttemptAt: instant('next_attempt_at').notNull(),
    /** Wall time until which a worker is sending; a killed worker's lease simply runs out. */
    leasedUntil: instant('leased_until'),
    firstAttemptAt: instant('first_attempt_at'),
    deliveredAt: instant('delivered_at'),
    /** Why it waits although its turn has come. */
    heldReason: safeText('held_reason').$type<HeldReason>(),
    lastReason: text('last_reason').$type<FailureReason>(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    uniqueIndex('deliveries_once').on(table.messageId, table.receiverId),
    index('deliveries_due').on(table.state, table.nextAttemptAt),
    index('deliveries_receiver').on(table.receiverId, table.id),
    // A receiver's many deliveries are asked about the few of them that are held, one by one.
    index('deliveries_leased').on(table.receiverId).where(isNotNull(table.leasedUntil)),
    index('deliveries_circuit').on(table.receiverId).where(sql`${table.heldReason} = 'circuit'`),
  ],
);

/** Every attempt, as it went. */
export const deliveryAttempts = pgTable(
  'delivery_attempts',
  {
    id: uuid('id').primaryKey(),
    deliveryId: uuid('delivery_id')
      .notNull()
      .references(() => deliveries.id, { onDelete: 'cascade' }),
    at: instant('at').notNull(),
    ok: boolean('ok').notNull(),
    reason: text('reason').$type<FailureReason>(),
    detail: safeText('detail'),
    /** Milliseconds of wall time from claiming it to its outcome; null for attempts from before this was kept. */
    tookMs: integer('took_ms'),
  },
  (table) => [index('delivery_attempts_delivery').on(table.deliveryId, table.id)],
);
