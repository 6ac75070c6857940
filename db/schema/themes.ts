import { integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { instant, safeText } from '../columns.ts';
import { brands } from './brands.ts';

/** Relevant mentions per brand, theme and UTC quarter-hour of event time, by the label in force. */
export const mentionThemeRollups = pgTable(
  'mention_theme_rollups',
  {
    brandId: uuid('brand_id')
      .notNull()
      .references(() => brands.id, { onDelete: 'cascade' }),
    bucket: instant('bucket').notNull(),
    theme: text('theme').notNull(),
    negative: integer('negative').notNull().default(0),
    neutral: integer('neutral').notNull().default(0),
    positive: integer('positive').notNull().default(0),
    /** Of each, those that are echoes. */
    echoNegative: integer('echo_negative').notNull().default(0),
    echoNeutral: integer('echo_neutral').notNull().default(0),
    echoPositive: integer('echo_positive').notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.brandId, table.bucket, table.theme] })],
);

/** Themes that a brand has beside the ones that all brands have. */
export const brandThemes = pgTable(
  'brand_themes',
  {
    id: uuid('id').primaryKey(),
    brandId: uuid('brand_id')
      .notNull()
      .references(() => brands.id, { onDelete: 'cascade' }),
    /** Stands in the themes of mentions. */
    slug: text('slug').notNull(),
    title: safeText('title').notNull(),
    phrases: safeText('phrases').array().notNull(),
    origin: text('origin').$type<'person' | 'suggested'>().notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [uniqueIndex('brand_themes_slug').on(table.brandId, table.slug)],
);
