import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant, safeText } from '../columns.ts';

export const brands = pgTable('brands', {
  id: uuid('id').primaryKey(),
  name: safeText('name').notNull().unique(),
  query: safeText('query').notNull(),
  aliases: safeText('aliases').array().notNull().default([]),
  handles: safeText('handles').array().notNull().default([]),
  /** What it is and where it lives on the web: from these its namesakes are told apart at first. */
  description: safeText('description'),
  url: safeText('url'),
  timezone: text('timezone').notNull().default('UTC'),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
});

export const brandCompetitors = pgTable(
  'brand_competitors',
  {
    brandId: uuid('brand_id')
      .notNull()
      .references(() => brands.id, { onDelete: 'cascade' }),
    competitorId: uuid('competitor_id')
      .notNull()
      .references(() => brands.id, { onDelete: 'cascade' }),
  },
  (table) => [primaryKey({ columns: [table.brandId, table.competitorId] })],
);
