import { isNotNull } from 'drizzle-orm';
import { index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { FailureReason } from '../../src/core/outcome.ts';
import type { CrawlKind } from '../../src/core/source.ts';
import { instant, safeJson, safeText } from '../columns.ts';
import { sources } from './sources.ts';

/** The ledger: one row a visit, whatever became of it. */
export const crawls = pgTable(
  'crawls',
  {
    id: uuid('id').primaryKey(),
    sourceId: uuid('source_id')
      .notNull()
      .references(() => sources.id, { onDelete: 'cascade' }),
    /** Coverage speaks of visits alone. */
    kind: text('kind').$type<CrawlKind>().notNull().default('visit'),
    plannedAt: instant('planned_at').notNull(),
    startedAt: instant('started_at').notNull(),
    finishedAt: instant('finished_at').notNull(),
    outcome: text('outcome').$type<'ok' | 'not-modified' | 'failed'>().notNull(),
    reason: text('reason').$type<FailureReason>(),
    detail: safeText('detail'),
    status: integer('status'),
    bytes: integer('bytes').notNull().default(0),
    itemsFound: integer('items_found').notNull().default(0),
    itemsNew: integer('items_new').notNull().default(0),
    mentionsNew: integer('mentions_new').notNull().default(0),
    missed: safeJson<{ atLeast: number | null; reason: string }>('missed'),
  },
  (table) => [
    index('crawls_source').on(table.sourceId, table.id),
    index('crawls_finished').on(table.finishedAt),
    index('crawls_missed').on(table.finishedAt).where(isNotNull(table.missed)),
  ],
);
