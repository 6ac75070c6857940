import { index, integer, pgTable, real, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { AutomationSign, ReachMethod } from '../../src/core/author.ts';
import { instant, safeJson, safeText } from '../columns.ts';

/** Who writes: one row for a name in one place. What they said is asked of their mentions. */
export const authors = pgTable(
  'authors',
  {
    id: uuid('id').primaryKey(),
    /** The place within which the name is one person: a host, or a network. */
    place: safeText('place').notNull(),
    /** The name folded, so that one person keeps one row. */
    key: safeText('key').notNull(),
    name: safeText('name').notNull(),
    /** People who may see what they write, and how that is known. */
    reach: integer('reach'),
    reachMethod: text('reach_method').$type<ReachMethod>(),
    /** Probability that no person writes, with what made us think so; null while too little was seen. */
    automation: real('automation'),
    automationSigns: safeJson<AutomationSign[]>('automation_signs').notNull(),
    firstSeenAt: instant('first_seen_at').notNull(),
    lastSeenAt: instant('last_seen_at').notNull(),
  },
  (table) => [
    uniqueIndex('authors_identity').on(table.place, table.key),
    index('authors_seen').on(table.lastSeenAt),
  ],
);
