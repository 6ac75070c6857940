import { integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from '../columns.ts';
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
  },
  (table) => [primaryKey({ columns: [table.brandId, table.bucket, table.theme] })],
);
