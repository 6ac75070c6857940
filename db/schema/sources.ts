import { index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { Cursor, SourceStatus } from '../../src/core/source.ts';
import { instant, safeJson, safeText } from '../columns.ts';

export const sources = pgTable(
  'sources',
  {
    id: uuid('id').primaryKey(),
    connector: text('connector').notNull(),
    /** SHA-256 of the connector's key: settings may hold secrets, so the key itself is not kept in clear. */
    keyHash: text('key_hash').notNull(),
    title: safeText('title'),
    /** Sealed JSON (see db/secret-box.ts). */
    settings: text('settings').notNull(),
    status: text('status').$type<SourceStatus>().notNull().default('active'),
    intervalSeconds: integer('interval_seconds').notNull(),
    nextDueAt: instant('next_due_at').notNull(),
    cursor: safeJson<Cursor>('cursor').notNull(),
    failures: integer('failures').notNull().default(0),
    /** Wall time until which a worker holds this source; a killed worker's lease simply runs out. */
    leasedUntil: instant('leased_until'),
    lastCrawlAt: instant('last_crawl_at'),
    lastSuccessAt: instant('last_success_at'),
    lastError: safeText('last_error'),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    uniqueIndex('sources_identity').on(table.connector, table.keyHash),
    index('sources_due').on(table.nextDueAt),
  ],
);
