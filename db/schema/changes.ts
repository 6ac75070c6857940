import { sql } from 'drizzle-orm';
import { bigserial, customType, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from '../columns.ts';

/** What a change is of; `stream` marks where the record of changes begins. */
export type ChangeSubject = 'mention' | 'incident' | 'stream';

/** A 64-bit transaction id as decimal text. */
const transactionId = customType<{ data: string; driverData: string }>({ dataType: () => 'xid8' });

/**
 * What happened to mentions and incidents, in the order in which readers may be told: (`transaction`, `seq`), once every
 * older transaction has ended. `seq` alone is given before the commit, so a reader that went by it would pass over
 * whatever commits late.
 */
export const changes = pgTable(
  'changes',
  {
    seq: bigserial('seq', { mode: 'bigint' }).primaryKey(),
    transaction: transactionId('transaction').notNull().default(sql`pg_current_xact_id()`),
    subject: text('subject').$type<ChangeSubject>().notNull(),
    subjectId: uuid('subject_id').notNull(),
    brandId: uuid('brand_id').notNull(),
    event: text('event').notNull(),
    /** By the database's clock: it measures how long a reader was away, whatever the story's time is. */
    at: instant('at').notNull(),
  },
  (table) => [index('changes_order').on(table.transaction, table.seq), index('changes_at').on(table.at)],
);
