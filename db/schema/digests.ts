import { boolean, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { instant, safeJson, safeText } from '../columns.ts';
import { brands } from './brands.ts';
import { receivers } from './rules.ts';

export const digests = pgTable('digests', {
  id: uuid('id').primaryKey(),
  brandId: uuid('brand_id')
    .notNull()
    .references(() => brands.id, { onDelete: 'cascade' }),
  /** Five-field cron expression, read in `timezone`. */
  at: text('at').notNull(),
  timezone: text('timezone').notNull(),
  enabled: boolean('enabled').notNull().default(true),
  createdAt: instant('created_at').notNull(),
});

export const digestReceivers = pgTable(
  'digest_receivers',
  {
    digestId: uuid('digest_id')
      .notNull()
      .references(() => digests.id, { onDelete: 'cascade' }),
    receiverId: uuid('receiver_id')
      .notNull()
      .references(() => receivers.id, { onDelete: 'cascade' }),
  },
  (table) => [primaryKey({ columns: [table.digestId, table.receiverId] })],
);

/** One run per digest and due time, whatever was down in between. */
export const digestRuns = pgTable(
  'digest_runs',
  {
    id: uuid('id').primaryKey(),
    digestId: uuid('digest_id')
      .notNull()
      .references(() => digests.id, { onDelete: 'cascade' }),
    dueAt: instant('due_at').notNull(),
    from: instant('from_at').notNull(),
    to: instant('to_at').notNull(),
    page: safeJson<{ subject: string; html: string; text: string }>('page').notNull(),
    title: safeText('title').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [uniqueIndex('digest_runs_once').on(table.digestId, table.dueAt)],
);
