import { isNotNull } from 'drizzle-orm';
import { bigint, index, integer, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';

/**
 * What a story is recognised by. What became of it (first post, sites, counts) is asked of its mentions; no words are
 * kept here, so that taking an item's words away takes them away.
 */
export const stories = pgTable(
  'stories',
  {
    /** A UUIDv7 of the publication time of the item that began it. */
    id: uuid('id').primaryKey(),
    /** The smallest hashes of its shingles, ascending. */
    sketch: integer('sketch').array().notNull(),
    /** Those of the longest passage that it quotes. */
    quoted: integer('quoted').array().notNull(),
    /** The story that a person said this one is part of; what is recognised as this one is counted there. */
    mergedInto: uuid('merged_into'),
  },
  (table) => [index('stories_merged').on(table.mergedInto).where(isNotNull(table.mergedInto))],
);

/** Under what stories are found. A key may be of several. */
export const storyKeys = pgTable(
  'story_keys',
  {
    key: bigint('key', { mode: 'number' }).notNull(),
    storyId: uuid('story_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.key, table.storyId] })],
);
