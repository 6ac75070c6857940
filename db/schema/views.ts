import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { MentionStatus, PublicResponse } from '../../src/core/mention.ts';
import { instant, safeJson, safeText } from '../columns.ts';
import { users } from './accounts.ts';

/** A filtered list of mentions that somebody wants to come back to, or to read elsewhere as a feed. */
export const savedViews = pgTable(
  'saved_views',
  {
    id: uuid('id').primaryKey(),
    name: safeText('name').notNull(),
    /** Filters and order, as the address of the feed carries them. */
    query: safeText('query').notNull(),
    /** Whose it is; null is everybody's. */
    userId: text('user_id').references(() => users.id, { onDelete: 'cascade' }),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [index('saved_views_user').on(table.userId)],
);

/** What one mention was before an action on many, as far as the action changed it. */
export interface MentionBefore {
  id: string;
  status?: MentionStatus | undefined;
  assignee?: string | null | undefined;
  response?: PublicResponse | null | undefined;
  tags?: string[] | undefined;
  /** Whether the action gave a word on these that undoing takes back. */
  sentiment?: true | undefined;
  relevant?: true | undefined;
}

/** Something done to many mentions at once, kept so that it can be undone. */
export const bulkActions = pgTable('bulk_actions', {
  id: uuid('id').primaryKey(),
  by: safeText('by').notNull(),
  at: instant('at').notNull(),
  action: text('action').notNull(),
  before: safeJson<MentionBefore[]>('before').notNull(),
  undoneAt: instant('undone_at'),
});
