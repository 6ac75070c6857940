import { pgTable, text } from 'drizzle-orm/pg-core';
import { instant, safeJson } from '../columns.ts';

/** Choices that hold for everybody and are made on the pages, by name. */
export const preferences = pgTable('preferences', {
  name: text('name').primaryKey(),
  value: safeJson<unknown>('value').notNull(),
  updatedAt: instant('updated_at').notNull(),
});
