import { sql } from 'drizzle-orm';
import { bigint, index, integer, pgTable, primaryKey, real, text, uuid } from 'drizzle-orm/pg-core';
import type { Engagement } from '../../src/core/item.ts';
import { instant, lexemes, safeJson, safeText } from '../columns.ts';
import { sources } from './sources.ts';

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
    /** When its source was seen to have taken it away; its text is erased then where the source's terms ask it. */
    removedAt: instant('removed_at'),
  },
  (table) => [
    index('items_fingerprint').on(table.fingerprint),
    index('items_reach').on(sql`coalesce(${table.reach}, 0)`),
  ],
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

/**
 * The words of an item that searches look up, as our tokeniser cuts them; partitioned as `items` is. Beside the items
 * rather than in them: whoever reads an item has no use for them.
 */
export const itemWords = pgTable(
  'item_words',
  {
    /** Of the item. */
    id: uuid('id').primaryKey(),
    words: lexemes('words').notNull(),
  },
  (table) => [index('item_words_words').using('gin', table.words)],
);

/** What an item said before each edit that was noticed. */
export const itemRevisions = pgTable(
  'item_revisions',
  {
    id: uuid('id').primaryKey(),
    itemId: uuid('item_id').notNull(),
    /** When the edit was noticed. */
    replacedAt: instant('replaced_at').notNull(),
    title: safeText('title'),
    text: safeText('text').notNull(),
  },
  (table) => [index('item_revisions_item').on(table.itemId, table.id)],
);

/** Reactions to an item as they were counted: a row whenever a count had changed. */
export const engagementSnapshots = pgTable(
  'engagement_snapshots',
  {
    itemId: uuid('item_id').notNull(),
    at: instant('at').notNull(),
    likes: integer('likes'),
    shares: integer('shares'),
    comments: integer('comments'),
    views: bigint('views', { mode: 'number' }),
  },
  (table) => [primaryKey({ columns: [table.itemId, table.at] })],
);

/** Items that are looked at again, on a falling schedule, for reactions, edits and deletions. */
export const followUps = pgTable(
  'follow_ups',
  {
    itemId: uuid('item_id').primaryKey(),
    sourceId: uuid('source_id')
      .notNull()
      .references(() => sources.id, { onDelete: 'cascade' }),
    dueAt: instant('due_at').notNull(),
    /** Looks taken so far. */
    looks: integer('looks').notNull().default(0),
  },
  (table) => [index('follow_ups_due').on(table.dueAt), index('follow_ups_source').on(table.sourceId)],
);
