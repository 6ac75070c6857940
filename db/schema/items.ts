import { index, integer, pgTable, real, text, uuid } from 'drizzle-orm/pg-core';
import type { Engagement } from '../../src/core/item.ts';
import { instant, safeJson, safeText } from '../columns.ts';

/**
 * Range-partitioned by `id`, a UUIDv7 of the clamped publication time. A partitioned table cannot hold a unique
 * key without its partition column, so identity lives in `item_keys`.
 */
export const items = pgTable(
  'items',
  {
    id: uuid('id').primaryKey(),
    sourceId: uuid('source_id'),
    connector: safeText('connector').notNull(),
    guid: safeText('guid'),
    url: safeText('url'),
    canonicalUrl: safeText('canonical_url'),
    host: safeText('host'),
    title: safeText('title'),
    text: safeText('text').notNull(),
    html: safeText('html'),
    author: safeText('author'),
    /** As the publisher gave it; null when it did not. */
    publishedAt: instant('published_at'),
    updatedAt: instant('updated_at'),
    firstSeenAt: instant('first_seen_at').notNull(),
    language: safeText('language'),
    rating: real('rating'),
    reach: integer('reach'),
    engagement: safeJson<Engagement>('engagement'),
    fingerprint: text('fingerprint').notNull(),
  },
  (table) => [index('items_fingerprint').on(table.fingerprint)],
);

/** Every name an item is known by (guid, canonical URL, content hash): the ladder of evidence, one row a rung. */
export const itemKeys = pgTable(
  'item_keys',
  {
    key: text('key').primaryKey(),
    itemId: uuid('item_id').notNull(),
  },
  (table) => [index('item_keys_item').on(table.itemId)],
);
