import { index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { SubscriptionProtocol, SubscriptionState } from '../../src/core/subscription.ts';
import { instant, safeText } from '../columns.ts';
import { sources } from './sources.ts';

/**
 * A publisher's promise to tell of new items by itself: one a source. One that no source has any more is kept until its
 * hub was told so.
 */
export const subscriptions = pgTable(
  'subscriptions',
  {
    /** Part of the callback's address. */
    id: uuid('id').primaryKey(),
    sourceId: uuid('source_id')
      .unique()
      .references(() => sources.id, { onDelete: 'set null' }),
    protocol: text('protocol').$type<SubscriptionProtocol>().notNull(),
    /** Where the subscription is asked for: the hub, or the cloud's registration address. */
    hub: safeText('hub').notNull(),
    /** The feed's own address, as it names itself. */
    topic: safeText('topic').notNull(),
    /** Sealed (see db/secret-box.ts); signs WebSub deliveries. */
    secret: text('secret').notNull(),
    state: text('state').$type<SubscriptionState>().notNull(),
    /** When it is asked for, or again. While it is not confirmed, each time it was asked counts as a failure. */
    dueAt: instant('due_at').notNull(),
    /** Until when the hub delivers; null before it was confirmed. */
    leaseEndsAt: instant('lease_ends_at'),
    lastDeliveryAt: instant('last_delivery_at'),
    failures: integer('failures').notNull().default(0),
    lastError: safeText('last_error'),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [index('subscriptions_due').on(table.dueAt)],
);
