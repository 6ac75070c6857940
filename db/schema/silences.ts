import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { SilenceMatchers } from '../../src/core/routing.ts';
import { instant, safeJson, safeText } from '../columns.ts';
import { brands } from './brands.ts';

/** For a while, incidents that match are kept but nobody is told. */
export const silences = pgTable(
  'silences',
  {
    id: uuid('id').primaryKey(),
    /** Null is every brand. */
    brandId: uuid('brand_id').references(() => brands.id, { onDelete: 'cascade' }),
    matchers: safeJson<SilenceMatchers>('matchers').notNull(),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    reason: safeText('reason').notNull(),
    createdBy: text('created_by').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [index('silences_end').on(table.endsAt)],
);
